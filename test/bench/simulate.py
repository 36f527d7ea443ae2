"""test/bench/scenario.yaml by hand in vectorised numpy: the yardstick of `cmo-cost simulate`.

    python3 simulate.py DRAWS [monthly|closed|texas]

`texas` is `monthly` with `employerTaxes: us-tx` in place of a share: four contributions up to a limit a calendar year.
`monthly` keeps the months, as the model has them: a loop of 24 over whole arrays. `closed` is what a person writes who
knows that these items do not need months: the shortest arithmetic there is for the totals. Prints JSON of quantiles.
"""

import json
import sys

import numpy as np

HORIZON = 24
Z95 = 1.6448536269514722

draws = int(sys.argv[1])
way = sys.argv[2] if len(sys.argv) > 2 else "monthly"
rng = np.random.default_rng(1)


def pert(low, likely, high):
    a = 1 + 4 * (likely - low) / (high - low)
    return low + (high - low) * rng.beta(a, 6 - a, draws)


hours = rng.triangular(40, 60, 100, draws)
fee = rng.triangular(7000, 8000, 10000, draws)
overage = rng.uniform(200, 300, draws)
rate = rng.triangular(200, 250, 350, draws)
salary = pert(150e3, 174e3, 230e3)
bonus = rng.uniform(0.10, 0.25, draws)
benefits = np.clip(rng.normal((0.18 + 0.28) / 2, (0.28 - 0.18) / (2 * Z95), draws), 0, 3)
recruiting = rng.uniform(0.15, 0.25, draws)
start = rng.triangular(2, 4, 8, draws)
ramp = rng.triangular(3, 6, 9, draws)
TAXES = 0.0765
# us-tx of 2027 and 2028: rate and limit of a calendar year. As `explain` has them.
TEXAS = [(0.062, 192300.0), (0.0145, np.inf), (0.006, 7000.0), (0.027, 9000.0)]
STARTING = 0.25


def lost(a, b):
    """Months of output lost from `a` to `b` months after the start, productivity rising from 25 % to 100 %."""
    return (1 - STARTING) * (b - a - (b * b - a * a) / (2 * ramp))


def monthly():
    retainer = np.full(draws, 2500.0)
    hourly = np.zeros(draws)
    hire = salary * recruiting
    retained = fee + np.maximum(0, hours - 40) * overage
    billed = hours * rate
    pay = salary / 12 * (1 + benefits + TAXES)
    # A share of taxes is one of all pay.
    yearly = salary * bonus * (1 + TAXES)
    for month in range(HORIZON):
        retainer += retained
        hourly += billed
        hire += pay * np.clip(month + 1 - start, 0, 1)
        a = np.clip(month - start, 0, ramp)
        b = np.clip(month + 1 - start, 0, ramp)
        hire += pay * lost(a, b)
        # The last month of each year of employment, which no draw ends within the horizon.
        for year in range(2):
            last = start + 12 * year + 11
            hire += yearly * np.clip(np.minimum(month + 1, last + 1) - np.maximum(month, last), 0, 1)
    return retainer, hourly, hire


def texas():
    retainer = np.full(draws, 2500.0)
    hourly = np.zeros(draws)
    hire = salary * recruiting
    retained = fee + np.maximum(0, hours - 40) * overage
    billed = hours * rate
    yearly = salary * bonus
    for month in range(HORIZON):
        retainer += retained
        hourly += billed
        if month % 12 == 0:
            so_far = np.zeros(draws)
        worked = np.clip(month + 1 - start, 0, 1)
        earned = salary / 12 * worked
        paid = earned.copy()
        for year in range(2):
            last = start + 12 * year + 11
            paid += yearly * np.clip(np.minimum(month + 1, last + 1) - np.maximum(month, last), 0, 1)
        before = so_far
        so_far = before + paid
        contributions = np.zeros(draws)
        for percent, limit in TEXAS:
            contributions += percent * (np.minimum(so_far, limit) - np.minimum(before, limit))
        hire += paid + earned * benefits + contributions
        if month < 17:
            a = np.clip(month - start, 0, ramp)
            b = np.clip(month + 1 - start, 0, ramp)
            part = lost(a, b) / np.maximum(worked, 1e-300)
            hire += (earned * (1 + benefits) + contributions) * part
    return retainer, hourly, hire


def closed():
    retainer = 2500 + HORIZON * (fee + np.maximum(0, hours - 40) * overage)
    hourly = HORIZON * hours * rate
    pay = salary / 12 * (1 + benefits + TAXES)
    paid_bonus = np.clip(HORIZON - 11 - start, 0, 1) + np.clip(HORIZON - 23 - start, 0, 1)
    hire = salary * (recruiting + bonus * (1 + TAXES) * paid_bonus)
    hire += pay * (HORIZON - start + lost(0, np.minimum(ramp, HORIZON - start)))
    return retainer, hourly, hire


totals = dict(zip(("retainer", "hourly", "hire"), {"monthly": monthly, "closed": closed, "texas": texas}[way]()))
cheapest = np.minimum.reduce(list(totals.values()))
result = {}
for name, cost in totals.items():
    p5, p10, p50, p90, p95 = np.quantile(cost, [0.05, 0.1, 0.5, 0.9, 0.95])
    result[name] = {
        "mean": cost.mean(),
        "standardError": cost.std(ddof=1) / np.sqrt(draws),
        **{"p5": p5, "p10": p10, "p50": p50, "p90": p90, "p95": p95},
        "probabilityCheapest": (cost <= cheapest).mean(),
    }
print(json.dumps(result))
