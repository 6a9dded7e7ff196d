#!/usr/bin/env python3
"""How other programs send many requests to one key, each policy written anew: pacing_peers.py PORT POLICY N RPM TPM NEED

  sequential       one after the other, as a command in a shell loop does
  pool-4, pool-32  so many at once; each request waits for itself when it is refused, and obeys retry-after-ms
  cookbook         client buckets of requests and tokens that begin with a whole minute, a 1 ms loop; its pause after a refusal never fires
  cookbook-paused  the same with its pause of 15 s working
  headers          paced at 98% of the rate in the headers of the first reply

Prints nothing: the vendor counts. Standard library only.
"""
import asyncio
import json
import sys
import time

PORT, POLICY, N, RPM, TPM, NEED = int(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:7])


async def post(number):
    """Sends one request on a connection of its own; gives status and headers."""
    text = "Write about chairs, part %d." % number
    tokens = max(1, NEED - -(-len(text) // 4))
    body = json.dumps({"model": "fake-model", "max_tokens": tokens, "messages": [{"role": "user", "content": text}]}).encode()
    reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
    head = "POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer key\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
    writer.write((head % len(body)).encode() + body)
    lines = (await reader.read()).split(b"\r\n\r\n")[0].decode("latin1").split("\r\n")
    writer.close()
    headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines[1:])}
    return int(lines[0].split()[1]), headers


async def until_taken(number):
    while True:
        status, headers = await post(number)
        if status != 429:
            return
        await asyncio.sleep(float(headers.get("retry-after-ms", 1000)) / 1000)


async def pool(width):
    numbers = iter(range(N))

    async def worker():
        for number in numbers:
            await until_taken(number)

    await asyncio.gather(*(worker() for _ in range(width)))


async def cookbook(pause_s):
    requests_left, tokens_left = float(RPM or 10**9), float(TPM or 10**9)
    waiting, last, refused_at, under_way = list(range(N)), time.monotonic(), 0.0, set()

    async def call(number):
        nonlocal refused_at
        status, _ = await post(number)
        if status == 429:
            refused_at = time.monotonic()
            waiting.insert(0, number)

    while waiting or under_way:
        now = time.monotonic()
        requests_left = min(RPM or 10**9, requests_left + (RPM or 10**9) * (now - last) / 60)
        tokens_left = min(TPM or 10**9, tokens_left + (TPM or 10**9) * (now - last) / 60)
        last = now
        if waiting and requests_left >= 1 and tokens_left >= NEED:
            requests_left, tokens_left = requests_left - 1, tokens_left - NEED
            task = asyncio.create_task(call(waiting.pop(0)))
            under_way.add(task)
            task.add_done_callback(under_way.discard)
        await asyncio.sleep(0.001)
        if pause_s and time.monotonic() - refused_at < pause_s and refused_at:
            await asyncio.sleep(max(0.0, pause_s - (time.monotonic() - refused_at)))


async def headers():
    _, said = await post(0)
    rates = [float(said["x-ratelimit-limit-" + of]) / 60 / need for of, need in (("requests", 1), ("tokens", NEED)) if "x-ratelimit-limit-" + of in said]
    each_s = 1 / (0.98 * min(rates)) if rates else 0.25
    left = [float(said["x-ratelimit-remaining-" + of]) / need for of, need in (("requests", 1), ("tokens", NEED)) if "x-ratelimit-remaining-" + of in said]
    burst, began, calls = int(min(left)) if left else 1, time.monotonic(), []
    for number in range(1, N):
        due = began + max(0, number - burst) * each_s
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        calls.append(asyncio.create_task(until_taken(number)))
    await asyncio.gather(*calls)


POLICIES = {
    "sequential": lambda: pool(1),
    "pool-4": lambda: pool(4),
    "pool-32": lambda: pool(32),
    "cookbook": lambda: cookbook(0),
    "cookbook-paused": lambda: cookbook(15),
    "headers": headers,
}


async def within_patience():
    # Where refused requests count, some policies use up the limit by being refused and never end.
    try:
        await asyncio.wait_for(POLICIES[POLICY](), 20 + 1.5 * N * 60 / (RPM or TPM / NEED))
    except asyncio.TimeoutError:
        pass


asyncio.run(within_patience())
