"""Which labels there are. Their words stand in the YAML files beside this one; `en.yaml` says where each is used.

What a label calls the document is a place in braces in it. A file says what fills these places, by what the title says.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Line = Annotated[str, StringConstraints(pattern=r"^\S(.*\S)?$")]
"""Words on one line."""


class Labels(BaseModel):
    """Every label that a template or the page asks for."""

    model_config = ConfigDict(extra="forbid")

    skip: Line
    contents: Line
    written_by: Line
    one_value: Line
    many_values: Line
    one_principle: Line
    many_principles: Line
    one_cornerstone: Line
    many_cornerstones: Line
    one_promise: Line
    many_promises: Line
    feedback: Line
    feedback_words: Line
    read_promises: Line
    read_promise: Line
    read_all_promises: Line

    facts: Line
    status: Line
    draft: Line
    superseded: Line
    version: Line
    area: Line
    agreed: Line
    published: Line
    updated: Line
    next_review: Line
    replaces: Line
    replaced_by: Line
    based_on: Line
    licence: Line
    source: Line
    web: Line
    cite: Line
    cite_note: Line
    counted_once: Line

    versions: Line
    released: Line
    agreed_by: Line
    why_version: Line
    not_known: Line
    replaced_on: Line
    replaced_in: Line
    replaced: Line
    latest_version: Line
    this_page: Line
    to_current: Line
    what_changed: Line
    what_changed_to_now: Line
    changed_since: Line

    taken_on: Line
    taken_on_by: Line
    full_charter: Line
    version_taken_on: Line
    taken_on_date: Line
    taken_on_review: Line
    kind: Line
    urn: Line
    own_words: Line
    said_in_own_words: Line
    star: Line
    see_charter: Line
    charter_says: Line
    charter_silent: Line
    reason: Line
    own_pledges: Line
    signed_for: Line
    left_out: Line
    left_out_words: Line
    left_out_heading: Line
    left_out_headings: Line
    not_shown: Line
    certificate: Line
    certificate_words: Line
    fingerprint_words: Line
    register_entry: Line
    pledge_form: Line
    form_words: Line
    form_return: Line
    form_about: Line
    form_role: Line
    form_organisation: Line
    form_pledge: Line
    form_private: Line
    form_shared: Line
    form_print: Line
    form_clear: Line
    form_cleared: Line
    form_not_kept: Line

    introduction: Line
    aim: Line
    vision: Line
    purpose: Line
    definition: Line
    background: Line
    agreements: Line
    actions: Line
    monitoring: Line
    practice: Line
    rights: Line
    expectations: Line
    responsibilities: Line
    information: Line
    legal: Line
    values: Line
    principles: Line
    cornerstones: Line
    pledges: Line
    levels: Line
    outcomes: Line
    measures: Line
    governance: Line
    strategies: Line
    partners: Line
    signatories: Line
    contacts: Line
    glossary: Line

    why: Line
    goals: Line
    commitments: Line
    how: Line
    indicators: Line
    outcomes_served: Line
    all_outcomes: Line
    helps: Line
    helps_all: Line
    print_values: Line
    print_principles: Line
    print_cornerstones: Line
    print_pledges: Line
    print_levels: Line
    print_now: Line
    print_all: Line
    related: Line
    continued: Line
    wheel: Line

    by: Line
    asked_of: Line
    expected_of: Line
    by_other: Line
    within: Line
    said_by: Line

    matrix: Line
    item_values: Line
    item_principles: Line
    item_cornerstones: Line
    item_pledges: Line
    item_levels: Line
    served_by: Line
    yes: Line
    no: Line

    what: Line
    owner: Line
    start: Line
    due: Line
    target: Line
    evidence: Line
    planned: Line
    started: Line
    done: Line
    stopped: Line
    history: Line
    date: Line
    reported: Line

    overseer: Line
    review: Line
    reviewers: Line
    plan: Line
    interim: Line
    sign_name: Line
    signature: Line
    sign_on_paper: Line
    sign_date: Line

    for_general: Line
    for_feedback: Line
    for_concerns: Line
    for_complaints: Line
    for_involvement: Line
    for_formats: Line
    address: Line
    email: Line
    phone: Line

    other_formats: Line
    facts_again: Line
    other_formats_again: Line
    file_charter: Line
    file_markdown: Line
    file_data: Line
    file_preview: Line
    file_poster: Line
    file_values: Line
    file_principles: Line
    file_cornerstones: Line
    file_pledges: Line
    file_levels: Line
    file_certificate: Line
    file_pledge_form: Line
    file_pledge_form_pdf: Line
    file_large_print: Line
    file_plain: Line
    file_bleed: Line

    turn_over: Line
    turn_for_more: Line
    on_next_sheet: Line
    on_next_sheets: Line
    read_online: Line
    read_all_at: Line
    ask_for_all: Line
    ask_body_for_all: Line
    ask_giver_for_all: Line
    and_more: Line
    also_in_whole: Line
    named_part: Line
    and_last: Line
    and_other_parts: Line
    ask_for_rest: Line
    ask_for_rest_at: Line
    ask_body_for_rest: Line
    leaflet_words: Line
    leaflet_promises: Line
    keep_heading: Line
    keep_words: Line
    keep_promise: Line
    pledge: Line
    pledge_words: Line
    tick_words: Line
    said_once: Line
    also_at: Line
    one_of_values: Line
    one_of_principles: Line
    one_of_cornerstones: Line
    one_of_each: Line
    first_of: Line
    did_we_keep: Line
    did_we_keep_one: Line

    lost_picture: Line
    lost_pictures: Line
    also: Line
    accessibility_statement: Line
    page: Line
    of: Line

    accessibility: Line
    audience: Line
    motto: Line


class LabelFile(BaseModel):
    """A file of labels: the language's tag, whether somebody who speaks it has read the words, and the words."""

    model_config = ConfigDict(extra="forbid")

    language: Line
    reviewed: bool
    documents: dict[str, dict[str, Line]] = {}
    """By the word in a title that stands for it, what fills the places of a label; the first is that of a charter."""
    promised: dict[str, dict[str, Line]] = {}
    """By the role that all has that is promised, what fills the places of a label; the first is that of promises."""
    labels: Labels
