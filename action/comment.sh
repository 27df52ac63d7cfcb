#!/usr/bin/env bash
# Tells in one comment on a pull request what it changes in the charters, and keeps that comment up to date.
#
#   CHARTERC=charterc BASE=COMMIT bash action/comment.sh [CHARTER]...
#
# What changed also stands in the job's summary. A pull request from a fork may not comment; there, the summary is all.
# REPOSITORY and PULL_REQUEST say where the comment goes, FORK is “true” for a fork, and gh takes GH_TOKEN. No word of a
# charter reaches the shell: it goes from charterc's output to the body of the request.
set -euo pipefail

mark='<!-- charterc: what changed -->'
body=$(mktemp)
trap 'rm -f "$body" "$body.told" "$body.errors"' EXIT

if ! "$CHARTERC" diff --since="$BASE" --format markdown -- "$@" > "$body.told" 2> "$body.errors"; then
  {
    grep -q '^## ' "$body.told" || echo '## What changed in the charters'
    echo
    echo 'Not all could be compared. `charterc lint` says what is wrong in a charter.'
    echo
    sed -n 's/^error: /    /p' "$body.errors" # as code, so that no name in it is markup or a mention
  } >> "$body.told"
fi
cat "$body.errors" >&2
cat "$body.told" >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"

if [ "${FORK:-}" = true ] || [ -z "${PULL_REQUEST:-}" ]; then
  exit 0
fi

{ echo "$mark"; cat "$body.told"; } > "$body"
comments="repos/$REPOSITORY/issues/$PULL_REQUEST/comments"
refused='::warning title=charterc::The comment could not be written: give the job “pull-requests: write”. What changed stands in its summary.'
if ! known=$(gh api --paginate "$comments" \
  --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$mark\"))) | .id"); then
  echo "$refused"
  exit 0
fi
known=${known%%$'\n'*}
if [ -n "$known" ]; then
  gh api --silent --method PATCH "repos/$REPOSITORY/issues/comments/$known" --field "body=@$body" || echo "$refused"
elif ! grep -q '^No charter changed' "$body.told"; then
  gh api --silent --method POST "$comments" --field "body=@$body" || echo "$refused"
fi
