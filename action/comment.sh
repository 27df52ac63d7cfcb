#!/usr/bin/env bash
# Tells in one comment on a pull request what it changes in the charters, and keeps that comment up to date.
#
#   CHARTERC=charterc BASE=COMMIT bash action/comment.sh [CHARTER]...
#
# What changed also stands in the job's summary. A pull request from a fork may not comment; there, the summary is all.
# REPOSITORY and PULL_REQUEST say where the comment goes, FORK is “true” for a fork, and gh takes GH_TOKEN; PREVIEW is the
# address of the run that keeps the site as it would look, if one does. No word of a charter reaches the shell: it goes
# from charterc's output to the body of the request.
#
# Exits with 1 where it could not be told at all what changed; a comment that cannot be written fails nothing.
set -euo pipefail

mark='<!-- charterc: what changed -->'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
told=$work/told body=$work/body fault=$work/fault
status=0

unknown() {
  { echo '## What changed in the charters could not be told'; echo; echo "$1"; } > "$told"
  echo "::error title=charterc::What changed could not be told. $1"
  status=1
}

if ! git rev-parse --verify --quiet --end-of-options "$BASE^{commit}" > /dev/null; then
  unknown 'The commit that this pull request is compared with is not in the checkout. Let actions/checkout fetch it: `fetch-depth: 0`.'
elif ! "$CHARTERC" diff --since="$BASE" --format markdown -- "$@" > "$told" 2> "$fault"; then
  cat "$fault" >&2
  if grep -q '^error: ' "$fault"; then
    {
      grep -q '^## ' "$told" || echo '## What changed in the charters'
      echo
      echo 'Not all could be compared. `charterc lint` says what is wrong in a charter.'
      echo
      # As code, so that no name in it is markup or a mention; and not more than a comment holds.
      awk 'sub(/^error: /, "    ") && n++ < 40' "$fault"
    } >> "$told"
  else
    unknown 'The log of the job says why.'
  fi
fi
cat "$told" >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"

if [ "${FORK:-}" = true ] || [ -z "${PULL_REQUEST:-}" ]; then
  exit $status
fi

# Runs gh; where GitHub refuses, says why in its own words, as a warning that fails nothing.
ask() {
  gh api "$@" 2> "$fault" && return
  local words
  words=$(tr '\r\n' '  ' < "$fault")
  case $words in
    *'HTTP 403'*) words="$words Give the job “pull-requests: write”." ;;
  esac
  echo "::warning title=charterc::The comment could not be written; what changed stands in the summary. GitHub said: ${words//%/%25}" >&2
  return 1
}

{
  echo "$mark"
  cat "$told"
  if [ -n "${PREVIEW:-}" ]; then
    echo
    echo "How it would look: [the run of the checks]($PREVIEW) keeps the site as “preview”. Unpack it and open \`index.html\`."
  fi
} > "$body"
comments="repos/$REPOSITORY/issues/$PULL_REQUEST/comments"
known=$(ask --paginate "$comments" \
  --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$mark\"))) | .id") || exit $status
known=${known%%$'\n'*}
if [ -n "$known" ]; then
  ask --silent --method PATCH "repos/$REPOSITORY/issues/comments/$known" --field "body=@$body" || true
elif [ $status = 0 ] && ! grep -q '^No charter changed' "$told"; then
  ask --silent --method POST "$comments" --field "body=@$body" || true
fi
exit $status
