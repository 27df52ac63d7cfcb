"""Charters made up for tests, in languages that are written from right to left."""

from __future__ import annotations

from typing import Any

ARABIC: dict[str, Any] = {
    "title": "ميثاق العمل المشترك مع الأسر",
    "language": "ar",
    "status": "draft",
    "version": "2",
    "agreed": "2026-01-31",
    "area": "مدينة الشمال",
    "url": "https://www.example.org/ar",
    "definition": {
        "heading": "ما هو العمل المشترك",
        "text": "يعني أن نخطط وأن نقرر معًا، من البداية إلى النهاية (لا بعد أن تُتَّخذ القرارات). نرد خلال 10 أيام.",
    },
    "values": [
        {
            "name": "الصدق",
            "why": "لأن الثقة لا تُبنى إلا بالصراحة.",
            "commitments": ["نقول ما نستطيع أن نفعله.", "نكتب بلغة سهلة، ونشرح كلمات مثل SEND و EHCP."],
            "outcomes": "all",
        },
        {"name": "الاستماع", "commitments": ["نستمع إلى آراء الجميع.", "نسأل الأطفال عمّا يهمهم في البيت."]},
        {"name": "الاحترام", "commitments": ["نبدأ الاجتماعات في موعدها، وننهيها في موعدها."]},
    ],
    "outcomes": [{"id": "safe", "text": "أشعر بالأمان والسعادة"}],
    "measures": [{"what": "عدد الأسر التي شاركت", "owner": "المجلس والمنتدى", "target": "ثلاثمئة أسرة"}],
    "signatories": [{"name": "ليلى الأحمد", "role": "رئيسة المنتدى"}],
    "glossary": {"terms": {"SEND": "الاحتياجات التعليمية الخاصة"}},
    "contacts": [{"for": "feedback", "email": "send@example.org", "phone": "0161 496 0000"}],
}
URDU: dict[str, Any] = {
    "title": "مل کر کام کرنے کا منشور",
    "language": "ur",
    "version": "2",
    "agreed": "2026-01-31",
    "area": "شمالی شہر",
    "url": "https://www.example.org/ur",
    "definition": {
        "heading": "مل کر کام کرنا کیا ہے",
        "text": "ہم شروع سے آخر تک ساتھ سوچیں گے (فیصلے کے بعد نہیں)۔ ہر اجلاس میں 2 والدین بلائے جاتے ہیں۔",
    },
    "values": [
        {
            "name": "سچائی",
            "why": "بھروسہ صرف کھلی بات سے بنتا ہے۔",
            "commitments": ["ہم صاف بتائیں گے۔", "ہم SEND اور EHCP جیسے الفاظ سمجھائیں گے۔"],
            "outcomes": "all",
        },
        {"name": "غور سے سننا", "commitments": ["ہم بات ٹوکے بغیر سنیں گے۔", "ہم پوچھیں گے کہ اُن کے لیے کیا اہم ہے۔"]},
        {"name": "عزت", "commitments": ["ہم اجلاس وقت پر شروع کریں گے۔"]},
    ],
    "outcomes": [{"id": "safe", "text": "میں خود کو محفوظ محسوس کرتا ہوں"}],
    "measures": [{"what": "شریک خاندانوں کی تعداد", "owner": "کونسل اور فورم", "target": "تین سو خاندان"}],
    "signatories": [{"name": "عائشہ خان", "role": "فورم کی صدر"}],
    "glossary": {"terms": {"SEND": "خصوصی تعلیمی ضروریات"}},
    "contacts": [{"for": "feedback", "email": "send@example.org", "phone": "0161 496 0000"}],
}
CHARTERS = {"Arabic": ARABIC, "Urdu": URDU}
VOWELLED = "سَوْفَ نَقُولُ الصِّدْقَ، وَلَا نَعِدُ إِلَّا بِمَا نَسْتَطِيعُ"


def everything(charter: Any) -> list[str]:
    """All that a charter says."""
    if isinstance(charter, str):
        return [charter]
    inside = charter.values() if isinstance(charter, dict) else charter
    return [words for one in inside for words in everything(one)]
