#!/usr/bin/env bash
# Changes the law and the hours account in some two thousand places, and asks of each change whether a test notices:
#     tests/mutation.sh                       all of Law/ and Hours/ of the domain
#     tests/mutation.sh CeilingUse Rest.cs    only the files whose path holds one of these
#     tests/mutation.sh --survivors           only what survived last time: after adding tests
# Prints what survived and then the score of each folder: killed and timed out, of all that could be judged. All of it
# takes about half an hour on two processors, one file a few minutes. What survives, and why it is done in this way:
# tests/PlacementLedger.Mutation/README.md.
# Left out, in TestHost.cs: the property tests (they draw at random and are slow, and what dies only on some days is not
# killed) and the house tests (they read the source).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/PlacementLedger.Mutation"

out=../../StrykerOutput
tests=../PlacementLedger.Domain.Tests
built=$tests/bin/Debug/net10.0
report=$out/reports/mutation-report.json
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# Stryker puts the original back when it ends, so the mutated assembly is taken while it runs, as often as it changes.
keep_mutated() {
    local dll=PlacementLedger.Domain.dll
    while sleep 0.2; do
        if grep -qsa MutantControl "$built/$dll" && ! cmp -s "$built/$dll" "$out/mutated/$dll"; then
            cp "$built/$dll" "$out/mutated/$dll" || true
        fi
    done
}

# A name of its own for the file through which Stryker tells its test hosts the mutant: two runs would share it.
TMPDIR=$(mktemp -d)
export TMPDIR
watcher=
trap 'kill $watcher 2>/dev/null; rm -rf "$TMPDIR"' EXIT

dotnet tool restore
dotnet build -v q
dotnet build -v q $tests

# Mutants of the same source stay good: only the tests have changed, and were built above.
mutated=$out/mutated/PlacementLedger.Domain.dll
if [[ ! -f $mutated || ! -f $report ]] ||
    [[ -n $(find ../../src/PlacementLedger.Domain stryker-config.json -newer "$mutated" -type f \
        -not -path '*/obj/*' -not -path '*/bin/*') ]]; then
    rm -rf "$out"
    mkdir -p "$out/mutated"
    keep_mutated &
    watcher=$!
    (cd $tests && dotnet stryker -f ../PlacementLedger.Mutation/stryker-config.json -O "$PWD/../../StrykerOutput" \
        --skip-version-check)
    kill $watcher
fi

mkdir "$TMPDIR/tests"
cp -r $built/. "$TMPDIR/tests"
cp "$mutated" "$TMPDIR/tests/"
bin/Debug/net10.0/PlacementLedger.Mutation judge "$TMPDIR/tests" $report "$@"
