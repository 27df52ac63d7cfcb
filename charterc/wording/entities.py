"""The entities of HTML that stand in texts which were copied from a web page: “&nbsp;”, “&pound;”."""

ENTITIES = (
    "amp|nbsp|lt|gt|quot|apos|pound|euro|copy|reg|trade|deg|middot|times|szlig|frac(?:12|14|34)|[lr][sd]quo|[nm]dash"
    "|hellip|bull|[lr]aquo|shy|[a-zA-Z](?:acute|grave|uml|circ|tilde|cedil|slash|ring|caron)"
)
"""Their names, as part of a pattern."""
