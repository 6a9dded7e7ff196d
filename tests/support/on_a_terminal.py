#!/usr/bin/env python3
"""Runs a command on a terminal of its own, types when it is asked, and tells what came of it.

usage: on_a_terminal.py MARK KEYS COMMAND...

Waits until MARK is shown, types KEYS (in hex), and prints one JSON object: `code` (minus the number of a
signal that ended it) and `shown`. A command that does not end within a minute is killed: `code` is null.
"""
import json
import os
import pty
import select
import sys
import time

LIMIT_S = 60


def main():
    mark, keys, command = sys.argv[1].encode(), bytes.fromhex(sys.argv[2]), sys.argv[3:]
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    shown, typed, began = b"", False, time.monotonic()
    while time.monotonic() - began < LIMIT_S:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if ready:
            try:
                piece = os.read(terminal, 4096)
            except OSError:  # what Linux answers once the other end is closed
                break
            if not piece:
                break
            shown += piece
        if not typed and mark in shown:
            # A key that comes before the terminal is told to give keys at once would wait for Enter.
            time.sleep(0.3)
            os.write(terminal, keys)
            typed = True
    else:
        os.kill(child, 9)
        os.waitpid(child, 0)
        print(json.dumps({"code": None, "shown": shown.decode(errors="replace")}))
        return
    _, status = os.waitpid(child, 0)
    print(json.dumps({"code": os.waitstatus_to_exitcode(status), "shown": shown.decode(errors="replace")}))


main()
