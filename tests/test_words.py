"""Words that no user may read: nothing here is beyond being found."""

import re

from tests.conftest import ROOT

PROMISES = re.compile(
    r"undetect|unentdeckbar|unerkennbar|nicht (entdeckt|erkannt) werden kann"
    r"|indétectable|ne peut (pas )?être (détecté|découvert)|indetectable|no (se )?puede(n)? (ser )?detecta"
    r"|необнаружим|(невозможно|нельзя) обнаружить|无法(被)?(检测|发现|察觉)|غیرقابل (تشخیص|کشف|ردیابی)",
    re.IGNORECASE,
)

PLACES = ("stegapp/**/*.py", "stegapp/**/*.md", "resources/**/*.ts", "resources/**/*.md", "models/*.md", "*.md")


def test_nothing_is_promised_that_cannot_be_known() -> None:
    texts = [path for pattern in PLACES for path in sorted(ROOT.glob(pattern))]
    names = {path.name for path in texts}
    assert {"README.md", "stegapp_de.ts", "stegapp_zh_CN.ts", "errors.py", "detectability.py", "FORMAT.md"} <= names
    assert PROMISES.search("An Undetectable message")
    assert [path for path in texts if PROMISES.search(path.read_text(encoding="utf-8"))] == []
