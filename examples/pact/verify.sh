#!/usr/bin/env bash
# The consumer's pipeline for any CI, from the install to the reports; github-actions.yml has the same lines.
set -euo pipefail
cd "$(dirname "$0")"

npm install
npm test
npx standin openapi sas-compute > openapi.json
npx opc --oas openapi.json pacts/*.json

# Whatever happens, the server ends. The process is the one in the ready file: npx passes no signal on.
stop() {
  if [ -s ready.json ]; then kill "$(node -p 'require("./ready.json").pid')"; fi
  wait
}
trap stop EXIT
rm -f ready.json

npx standin start sas-compute --port 0 --log silent --ready-file ready.json > standin.txt &
until [ -s ready.json ]; do kill -0 $!; sleep 0.1; done
url=$(node -p 'require("./ready.json").url')
npx standin pact verify pacts --system sas-compute --url "$url" --reporter console junit json --out reports
