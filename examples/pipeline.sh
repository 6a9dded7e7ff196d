#!/bin/sh
# From a list of keywords to a folder of pages, stage by stage, without any key: pipeline.sh FOLDER
#
# Each stage takes what the one before has left, so the script can be run again after an interrupt.
# Add `--provider NAME --max-usd AMOUNT` to the thinking stages to have a model do them.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?"usage: pipeline.sh FOLDER"}

[ -e "$folder/igny8.toml" ] ||
  igny8 init "$folder" --name "Example Home" --language en --sector Home --no-register --no-input
cd "$folder"

igny8 keywords import "$here/keywords.csv"
igny8 cluster
igny8 ideas --limit 3 --per-cluster 1 --approve
igny8 tasks create --all-approved
igny8 write
igny8 images
igny8 publish files --to pages
igny8 status
