"""Bring the translations up to date: `uv run python -m tests.tools.translations`.

Runs lupdate over the window's sources and over the sentences of the layers below, which are texts, and compiles what
is translated. New strings are then marked unfinished in `resources/translations/*.ts`.
"""

import ast
import re
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from stegapp.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "stegapp"
TRANSLATIONS = ROOT / "resources" / "translations"

CONTEXT = "core"
"""What the translations of sentences below the window are kept under."""

QT_WORDS = {
    "QFileDialog": ("&Look in:", "Files of &type:"),
    "QAbstractFileIconProvider": ("Drive", "File", "Folder", "%1 File"),
}
"""What Qt's own dialog for files says, by context, and Qt's translations lack in some of our languages."""


def core_templates() -> dict[str, bool]:
    """Return the template of every `Text` in the sources, and whether it has a wording of its own for one."""
    found: dict[str, bool] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text" and node.args:
                template = node.args[0]
                if (
                    isinstance(template, ast.Constant)
                    and isinstance(template.value, str)
                    and _has_words(template.value)
                ):
                    found[template.value] = any(keyword.arg == "one" for keyword in node.keywords)
    return dict(sorted({**found, **dict.fromkeys(zxcvbn_texts(), False)}.items()))


def _has_words(template: str) -> bool:
    """Tell whether there is anything to translate beside the holes and the signs that all languages share."""
    return re.search(r"[^\W\d_]|[“”]", re.sub(r"\{[^{}]*\}", "", template)) is not None


def zxcvbn_texts() -> list[str]:
    """Return what zxcvbn says of passwords."""
    import zxcvbn.feedback

    tree = ast.parse(Path(str(zxcvbn.feedback.__file__)).read_text(encoding="utf-8"))
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "_"]
    return sorted({str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)})


def core_source() -> str:
    """Return the templates as lupdate reads them: plurals it sees in `tr` alone, under the name of the class."""
    lines = [f"class {CONTEXT}(QObject):", "    def texts(self, n):"]
    for template, plural in core_templates().items():
        quoted = template.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        lines.append(f'        self.tr("{quoted}"{", None, n" if plural else ""})')
    for context, words in QT_WORDS.items():
        lines += [f"class {context}(QObject):", "    def texts(self):"]
        lines += [f'        self.tr("{word}")' for word in words]
    return "\n".join([*lines, ""])


def tool(name: str) -> str:
    """Return the path of one of PySide6's tools."""
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")


def update(folder: Path) -> None:
    """Run lupdate into `folder`, over what is there."""
    window = sorted(str(p) for p in (PACKAGE / "gui").rglob("*.py"))
    common = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-silent"]
    with tempfile.TemporaryDirectory() as temporary:
        core = Path(temporary) / "core.py"
        core.write_text(core_source(), encoding="utf-8")
        for language in LANGUAGES:
            # English needs plural forms alone, and a text brings its own.
            more = ["-pluralonly"] if language == "en" else [str(core)]
            target = folder / f"stegapp_{language}.ts"
            subprocess.run(
                [tool("lupdate"), *window, *more, *common, "-target-language", language, "-ts", str(target)], check=True
            )


def main() -> int:
    """Update .ts and .qm files."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    update(TRANSLATIONS)
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        subprocess.run([tool("lrelease"), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
