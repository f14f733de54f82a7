"""What authors and translators do with a pack's source folder. The window never comes here."""
