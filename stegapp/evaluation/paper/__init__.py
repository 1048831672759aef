"""The paper's Tables II, III and IV and its Figures 7 and 8, trained and measured anew at any budget.

Owns what is trained for them, how it is measured, and how both are shown beside the paper's figures.
"""
