"""Characters that do something and show nothing, as ranges for a regular expression's class.

Owns the sets, so that what cannot steer a terminal cannot deceive in a file name either. What becomes of such a
character is for those who use them.
"""

__all__ = ["BYTE_ORDER_MARK", "CONTROLS", "INVISIBLE", "LINE_SEPARATORS", "STEERING", "SURROGATES"]

CONTROLS = "\x00-\x1f\x7f-\x9f"
LINE_SEPARATORS = "\u2028\u2029"
BYTE_ORDER_MARK = "\ufeff"
SURROGATES = "\ud800-\udfff"
"""Halves of a character, and bytes of a name that Python could not decode."""

_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"

STEERING = CONTROLS + LINE_SEPARATORS + _DIRECTIONS + BYTE_ORDER_MARK + SURROGATES
"""Able to steer a terminal, or to make a line or name look like another one."""

INVISIBLE = "\u00ad\u180e\u200b\u2060-\u206f\ufff9-\ufffb" + _DIRECTIONS + BYTE_ORDER_MARK
"""Shown nowhere, and not typed by anybody. Joiners are not among them: some scripts are spelt with them."""
