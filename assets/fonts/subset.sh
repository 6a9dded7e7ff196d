#!/bin/sh
# Makes the three font files of this folder again, byte for byte, from Debian 12's packages.
# Usage: sh assets/fonts/subset.sh (needs apt-get, dpkg-deb, python3 with venv)
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download fonts-inter=4.0~beta7+ds-1 fonts-noto-core=20201225-1
for package in *.deb; do dpkg-deb -x "$package" files; done
python3 -m venv venv
venv/bin/pip -q install fonttools==4.68.0

subset() {
    venv/bin/pyftsubset "files/usr/share/fonts/$1" --output-file="$2" \
        --unicodes='U+0020-007E,U+00A0-036F,U+0370-052F,U+1C80-1C8F,U+1D00-1FFF,U+2000-209F,U+20A0-20CF,U+2100-21FF,U+2200-22FF,U+2C60-2C7F,U+2DE0-2E7F,U+A640-A69F,U+A700-A7FF,U+AB30-AB6F,U+FB00-FB06,U+FE20-FE2F' \
        --layout-features='ccmp,locl,mark,mkmk,kern,calt' --name-IDs='*' \
        --no-hinting --notdef-outline --drop-tables+=DSIG,STAT,meta
}
subset opentype/inter/Inter-Bold.otf Inter-Bold.subset.otf
subset opentype/inter/Inter-Medium.otf Inter-Medium.subset.otf
mv Inter-*.otf "$here"
subset truetype/noto/NotoSans-Bold.ttf letters.ttf
# The 14 Coptic letters of the Greek block, which Noto keeps in a font of its own.
venv/bin/pyftsubset files/usr/share/fonts/truetype/noto/NotoSansCoptic-Regular.ttf --output-file=coptic.ttf \
    --unicodes='U+03E2-03EF' --layout-features='' --no-hinting --drop-tables+=DSIG,STAT,meta,GSUB,GPOS,GDEF
SOURCE_DATE_EPOCH=1608940800 venv/bin/pyftmerge --output-file="$here/NotoSans-Bold.subset.ttf" letters.ttf coptic.ttf
cd "$here" && sha256sum ./*.subset.*
