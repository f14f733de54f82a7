"""The pack's checker: rules on structure, language and kinds, for authors and for every build."""
