"""How Sphinx builds the docs."""

import tomllib
from pathlib import Path

project = "iamdsl"
release = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())["project"][
    "version"
]
author = "the iamdsl authors"

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "iamdsl"
