"""The options of every command: scripts rely on their names and on what is taken without them."""

from collections.abc import Iterator
from typing import Any

import pytest
import typer

from stegapp.__main__ import main
from stegapp.cli.app import COMMANDS, application

# !: has to be given; *: may be repeated; =: what is taken without it, where that is neither nothing nor no.
OPTIONS = {
    "hide": "COVER! --output/-o! --text/-t --text-file --file/-f* --skip-odd --follow-links --model/-m --strength=auto "
    "--method=auto --device=auto --password-file --password-stdin --password-from-store --no-password "
    "--key-file/-k* --carrier=square --size --quality --metadata=clean --provable --messenger* --decoy-text "
    "--decoy-text-file --decoy-file* --decoy-password-file --decoy-password-from-store --force --json",
    "reveal": "STEGO! --output/-o --model/-m --device=auto --password-file --password-stdin "
    "--password-from-store --no-password --key-file/-k* --json",
    "split": "PHOTO...! --need/-n! --output/-o! --text/-t --text-file --file/-f* --skip-odd --follow-links --model/-m "
    "--strength=auto --method=auto --device=auto --password-file --password-stdin --password-from-store --no-password "
    "--key-file/-k* --carrier=square --size --quality --metadata=clean --provable --messenger* --json",
    "join": "STEGO...! --output/-o --model/-m --device=auto --password-file --password-stdin "
    "--password-from-store --no-password --key-file/-k* --json",
    "batch": "PHOTO... --output/-o --table --text/-t --text-file --file/-f* --skip-odd --follow-links --check --report "
    "--model/-m --strength=auto --method=auto --device=auto --password-file --password-stdin "
    "--password-from-store --no-password --key-file/-k* --carrier=square --size --quality --metadata=clean --provable "
    "--messenger* --json",
    "capacity": "COVER! --model/-m --device=auto --carrier=square --size --quality --provable --messenger* --json",
    "evaluate": "--images!* --model/-m --carrier=square --size --grey --provable --quality --strength --limit "
    "--crops=1 --seed=1 --device=auto --checkpoint --held-out --made-covers --against* --detect --message-bytes=1000 "
    "--method=auto --compare --classifier=fisher --side-information/--no-side-information=True "
    "--splits=10 --detector-steps --detector-crop --jobs=1 --keep --json --csv --plot",
    "which": "FOLDER! --text/-t --text-file --file/-f* --skip-odd --follow-links --model/-m --strength=auto "
    "--device=auto --carrier=square --size --quality --provable --messenger* --json",
    "compare": "FIRST! SECOND! --output/-o --times=64 --json",
    "key-file": "OUT!",
    "passphrase": "--language --words --json",
    "train": "--images!* --out! --arch=lattice --preset=quick --name --device=auto --resume --init "
    "--private/--compatible --progress=rich --max-minutes --checkpoint --seed=1 --control --set* --max-batch=0 "
    "--background",
    "reproduce": "--images!* --out! --steps=1500 --sf-steps=800 --batch=8 --crop=64 --validations=8 --photos=60 "
    "--detect-photos=120 --detect-side=256 --detector-steps=300 --detector-crop=64 --qualities=50,70,90 --left-out= "
    "--seed=1 --device=auto",
    "models list": "--json",
    "models import": "FILE!",
    "models export": "MODEL! --output/-o! --force",
    "models rename": "MODEL! NAME!",
    "models default": "MODEL!",
    "models remove": "MODEL!",
    "models restore": "NAME",
    "models verify": "MODEL",
}


def commands(group: Any, *before: str) -> Iterator[tuple[str, Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, *before, name)
        else:
            yield " ".join((*before, name)), command


def word(parameter: Any) -> str:
    names = "/".join((*parameter.opts, *parameter.secondary_opts))
    names = names if parameter.param_type_name == "option" else parameter.metavar
    taken = parameter.default
    default = "" if taken is None or taken is False or parameter.required else f"={taken}"
    multiple = getattr(parameter, "multiple", False)
    return f"{names}{'!' if parameter.required else ''}{'*' if multiple else ''}{default}"


def test_every_option_is_called_as_it_was() -> None:
    found = {
        name: " ".join(word(parameter) for parameter in command.params if parameter.name != "help")
        for name, command in commands(typer.main.get_command(application()))
    }
    assert found == OPTIONS
    assert tuple(dict.fromkeys(name.split()[0] for name in found)) == COMMANDS


@pytest.mark.parametrize(
    ("command", "option", "choices"),
    [
        ("hide", "--method", "'auto', 'direct', 'adaptive'"),
        ("evaluate", "--method", "'auto', 'direct', 'adaptive'"),
        ("train", "--preset", "'quick', 'best', 'paper'"),
        ("train", "--progress", "'rich', 'jsonl'"),
    ],
)
def test_every_choice_is_offered_as_it_was(
    command: str, option: str, choices: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, option, "bogus"]) == 2
    assert f"'bogus' is not one of {choices}." in capsys.readouterr().err
