"""How hard a text is to read: sentences, words, syllables and scores. No checks stand here."""
