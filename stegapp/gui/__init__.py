"""The window: Qt widgets over the pipelines of `stegapp.pipeline`.

From the top: `app` starts it, `window` holds the pages, `wizard` and `pages` are what a user sees, `widgets` are their
parts, `core` is what all of them use, `jobs` what runs off the GUI thread. None knows those above it.
"""
