from __future__ import annotations

from mentordesk.errors import UserFacingError
from mentordesk.journal.importing import errors


def test_every_error_says_what_happened_what_is_safe_and_what_to_do() -> None:
    kinds = [
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, UserFacingError)
    ]
    kinds.remove(UserFacingError)
    assert len(kinds) >= 9
    for kind in kinds:
        said = kind(path="p", most=1, name="n").in_english()
        assert said.count(".") >= 3
        assert "{" not in said
