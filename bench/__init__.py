"""Speed and size of accessgen beside other programs: same words, same pictures, same look.

``make bench`` runs it; the method is told in ``bench/README.md``.
"""
