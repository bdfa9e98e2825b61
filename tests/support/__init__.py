"""Real validators, each behind one small function that takes many files at once.

Every module has two functions for tests:

- ``available()`` says whether the program is on this machine;
- ``require()`` skips the test, with the reason, when it is not. With the environment variable
  ``ACCESSGEN_REQUIRE_VALIDATORS=1`` (as in CI) it fails the test instead, so that a validator
  that is missing can never look like a validator that found nothing.

``make validators`` installs all of them.
"""
