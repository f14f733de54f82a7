"""The complete vocabulary of the network. Adding a field here is a privacy decision.

``letters`` says what may be said, ``bodies`` what a summary may hold, ``bundle`` how letters
travel, ``seals`` how they are signed and sealed, ``invite`` how a desk first learns of a server.
"""
