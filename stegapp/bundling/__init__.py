"""Making the one-folder bundle: what goes in, what stays out, whose work it is. For build.spec, not for run time."""
