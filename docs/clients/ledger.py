"""The whole ledger of signatures, page by page, and a document loaded.

    python3 ledger.py http://127.0.0.1:4000/graphql            prints a line for each signature
    python3 ledger.py http://127.0.0.1:4000/graphql note.txt   loads a document before

Needs the package requests. SIGNATORY_TOKEN is the server's token, needed for loading only.
"""

import json
import os
import pathlib
import sys

import requests

LEDGER = """
query Ledger($first: Int!, $after: String) {
  signatures(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { on agreement { name } person { name } onBehalfOf { name } }
  }
}
"""
LOAD = "mutation ($documents: [DocumentInput!]!) { loadDocuments(documents: $documents) { id } }"
PROGRESS = "subscription ($id: ID!) { jobProgress(id: $id) { state documents { status error { code message } } } }"


def headers(accept="application/json"):
    token = os.environ.get("SIGNATORY_TOKEN")
    return {"accept": accept, **({"authorization": f"Bearer {token}"} if token else {})}


def ask(address, query, **variables):
    """The answer to a query; raises what the server says where there is none."""
    response = requests.post(address, json={"query": query, "variables": variables}, headers=headers(), timeout=60)
    answer = response.json()
    if answer.get("errors"):
        error = answer["errors"][0]
        raise RuntimeError(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


def signatures(address, page=100):
    """Every signature, the latest first; a page is asked for when it is needed."""
    after = None
    while True:
        found = ask(address, LEDGER, first=page, after=after)["signatures"]
        yield from found["nodes"]
        if not found["pageInfo"]["hasNextPage"]:
            return
        after = found["pageInfo"]["endCursor"]


def load(address, path):
    """Loads a document, and gives what became of it."""
    file = pathlib.Path(path)
    documents = [{"text": {"name": file.name, "text": file.read_text(encoding="utf-8")}}]
    job = ask(address, LOAD, documents=documents)["loadDocuments"]["id"]
    body = {"query": PROGRESS, "variables": {"id": job}}
    last = None
    with requests.post(address, json=body, headers=headers("text/event-stream"), stream=True, timeout=600) as events:
        for line in events.iter_lines(decode_unicode=True):
            if line.startswith("data: {"):
                last = json.loads(line[len("data: "):])["data"]["jobProgress"]
    return last["documents"][0]


if __name__ == "__main__":
    server, *files = sys.argv[1:]
    for name in files:
        print(name, load(server, name)["status"])
    for each in signatures(server):
        behalf = each["onBehalfOf"]
        print(each["on"], each["person"]["name"], "for", behalf["name"] if behalf else "-", ":", each["agreement"]["name"])
