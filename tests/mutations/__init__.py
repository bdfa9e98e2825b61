"""The mutation bench: good outputs of the toolkit, each broken in one known way.

A check that is never seen to fail might as well not be there. Every mutation names the rule that
has to speak up; the bench prints found and missed by rule (make proof).
"""
