"""Charters of invented places for the gallery: three shapes that real ones have, and some that strain every output.

Each has the name of a file, and is YAML. Urdu needs the fonts of the extra `fonts`, Chinese those of `fonts-cjk`.
"""

from __future__ import annotations

MEMORANDUM = """
title: Memorandum of understanding
area: Fernside
agreed: 2024-12-02
based-on: The Fernside charter
partners: {heading: The parties, items: [Fernside Council, Fernside Parent Carer Forum, NHS Fernside]}
disclaimer: {heading: Standing, text: This memorandum is no contract. It says how we mean to work.}
agreements:
  heading: What the parties agree
  items:
    - Each party sends the same person to every meeting where it can
    - Papers go out five working days before a meeting
    - Minutes say who does what by when
    - A party that cannot do what it agreed says so at once
governance: {heading: Review, text: The parties look at this memorandum every December.}
"""

PRINCIPLES = """
title: Working together in Harrowdale
area: Harrowdale
status: superseded
replaced-by: The Harrowdale co-production charter
introduction: >-
  Families, schools and services wrote this page in one afternoon. It says what we believe, and leaves it to each team
  to say what it will do.
values:
  heading: Our principles
  labels: {name: Principle}
  items:
    - {name: Openness, text: "We share what we know, and say what we do not know."}
    - {name: Trust, text: "We believe people when they tell us what their life is like."}
    - {name: Time, text: "We start early enough that an answer can still change something."}
    - {name: Honesty, text: "We say no when it is no, and why."}
"""

RESPONSIBILITIES = """
title: Who does what for children with SEND
area: Mere Valley
purpose: A single page on which everybody finds what is theirs to do.
sections:
  for-families: {heading: For families, text: Bring this page to a meeting. It may help to agree who does what next.}
  for-schools: {heading: For schools and settings, text: Put it on the wall of the staff room.}
responsibilities:
  heading: Responsibilities
  groups:
    - heading: Parents and carers
      by: Parents and carers
      items: [Tell the school what works at home, Say early when something changes, Ask when a word is not clear]
    - heading: Schools
      by: Schools and settings
      items: [Listen before you plan, Write the plan in plain words, Look at it again every term]
    - heading: The council
      by: The council
      items: [Answer within ten working days, Keep the Local Offer up to date, Pay for what the plan says]
    - heading: Health services
      by: The NHS
      items: [Come to the meetings, Send reports to the family first]
contacts: [{name: Mere Valley SEND team, phone: 01632 960 123, email: send@merevalley.example}]
"""

ONE_VALUE = """
title: One promise
area: Littleton
values:
  - name: Listen
    commitments: [We will listen to every child before we decide anything about them]
contacts: [{email: listen@littleton.example}]
"""

WELSH = """
title: Siarter cydgynhyrchu Cwm Derw
language: cy
area: Cwm Derw
strapline: Gyda’n gilydd, nid drosoch chi
definition: Ystyr cydgynhyrchu yw bod teuluoedd a gwasanaethau yn penderfynu gyda’i gilydd o’r dechrau.
values:
  heading: Ein gwerthoedd
  items:
    - {name: Gwrando, commitments: [Byddwn yn gwrando ar bob teulu, Byddwn yn dweud beth a newidiodd o’ch herwydd]}
    - {name: Bod yn agored, commitments: [Byddwn yn rhannu gwybodaeth mewn da bryd, Byddwn yn dweud pan na wyddom]}
    - {name: Cydweithio, commitments: [Byddwn yn dechrau’n ddigon cynnar, Byddwn yn talu rhieni am eu hamser]}
    - {name: Parch, commitments: [Byddwn yn garedig wrth ein gilydd, Byddwn yn siarad Cymraeg â phawb sy’n dymuno]}
contacts: [{for: general, phone: 01632 960 456}]
"""

URDU = """
title: مل کر کام کرنے کا منشور
language: ur
area: ندی پور
strapline: ہمارے بغیر ہمارے بارے میں کچھ نہیں
definition: مل کر کام کرنے کا مطلب ہے کہ خاندان اور ادارے شروع سے ساتھ فیصلہ کریں۔
values:
  heading: ہماری اقدار
  items:
    - {name: سننا, commitments: [ہم ہر خاندان کی بات سنیں گے, ہم بتائیں گے کہ آپ کی بات سے کیا بدلا]}
    - {name: کھلا پن, commitments: [ہم معلومات وقت پر دیں گے, ہم بتائیں گے جب ہمیں معلوم نہ ہو]}
    - {name: احترام, commitments: [ہم ایک دوسرے سے نرمی سے بات کریں گے]}
    - {name: ساتھ, commitments: [ہم فیصلے سے پہلے پوچھیں گے, ہم والدین کو ان کے وقت کا معاوضہ دیں گے]}
contacts: [{for: general, phone: 01632 960 789}]
"""

CHINESE = """
title: 共同合作约章
language: zh-Hans
area: 河谷镇
strapline: 没有我们的参与，不做关于我们的决定
definition: 共同合作是指家庭与各项服务从一开始就一起做决定。
values:
  heading: 我们的价值观
  items:
    - {name: 倾听, commitments: [我们会倾听每一个家庭, 我们会告诉您因您的意见而改变了什么]}
    - {name: 坦诚, commitments: [我们会及时提供信息, 不知道的时候我们会说不知道]}
    - {name: 尊重, commitments: [我们会善待彼此]}
    - {name: 同行, commitments: [做决定之前我们会先询问, 我们会为家长付出的时间支付报酬]}
contacts: [{for: general, phone: 01632 960 321}]
"""


def full() -> str:
    """Sixteen values with fifteen promises each, all linked to outcomes."""
    lines = ["title: A charter that holds all it can", "area: Great Wharton", "values:"]
    for value in range(1, 17):
        lines += [f"  - name: {_NAMES[value - 1]}", f"    outcomes: [outcome-{value % 5 + 1}]", "    commitments:"]
        lines += [f"      - We will {_DEEDS[(value + deed) % len(_DEEDS)]} {_WHEN[deed]}" for deed in range(15)]
    lines += ["outcomes:", *(f"  outcome-{number}: I can say that I am {_SAID[number - 1]}" for number in range(1, 6))]
    return "\n".join(lines) + "\n"


def long_words() -> str:
    """Words of 120 letters wherever a charter has words."""
    word = ("Unpronounceability" * 7)[:120]
    return f"""
title: {word}
area: {word}
strapline: {word}
definition: {word}
values:
  - {{name: {word}, why: {word}, commitments: [{word}, We will keep our word], outcomes: [met]}}
  - {{name: Short, commitments: [{word}]}}
  - {{name: Plain, commitments: [We will be plain]}}
outcomes: {{met: {word}}}
contacts: [{{name: {word}, email: {word[:60]}@{word[:50]}.example}}]
"""


SHAPES = {"memorandum": MEMORANDUM, "principles": PRINCIPLES, "responsibilities": RESPONSIBILITIES}
"""Shapes of real charters, in words of ours."""


def strained() -> dict[str, str]:
    """Those that are hard to lay out."""
    return {
        "one-value": ONE_VALUE,
        "sixteen-values": full(),
        "long-words": long_words(),
        "welsh": WELSH,
        "urdu": URDU,
        "chinese": CHINESE,
    }


def _words(text: str) -> list[str]:
    return [words.strip() for words in text.split("/")]


_NAMES = _words(
    "Listen / Be open / Be honest / Share / Learn / Respect / Include everyone / Keep our word / "
    "Start early / Ask first / Explain / Stay in touch / Be fair / Be kind / Own our mistakes / Celebrate"
)
_DEEDS = _words(
    "write to families in plain words / ask children what matters to them / answer questions / share our plans / "
    "meet where families feel at ease / say who decides / tell families what changed / thank those who helped"
)
_WHEN = _words(
    "before we decide / every term / within ten days / in person where we can / at each review / in every school / "
    "when we plan / when plans change / each spring / each autumn / by telephone / by letter / on the website / "
    "with an interpreter where one is needed / without being asked twice"
)
_SAID = ("heard", "safe", "well", "part of things", "ready for what comes next")
