"""The steps of the wizard, one page of it each. A step knows only itself: what comes next is the wizard's business."""
