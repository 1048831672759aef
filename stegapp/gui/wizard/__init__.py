"""Train a model on one's own photos: photos, plan, JT-stage, SF-stage, acceptance test, done.

```
page ─── which step is shown ──▶ steps/ ──▶ PhotoSurvey, Plan, Trials
  │                                          what the user chose
  └─▶ controller ─▶ child ─▶ a process of `stegapp train`
          │                  started, watched and steered
          ├─▶ runs, run_store: what lies on the disk between two sittings
          └─▶ acceptance_test: hide and reveal with the new model
```

The training itself is the same program as on the command line. Must not know networks.
"""
