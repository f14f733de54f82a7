"""Journals that were written elsewhere: how they are read, and how they are brought in.

``readers`` knows every format; ``formats`` has a reader for each, which tells and writes nothing.
They share ``sources`` (files of strangers, opened safely), ``entries`` (from what a record holds to
what is told) and ``html``. ``runs`` looks, brings in, proves and takes back: it alone writes.
"""
