"""What `vsdeb test --hook` asks Vote Secret for while the server has its bad days: meetings, ballots, reports.

Each write is a whole vote: a ballot signed blindly for an approved participant, then cast without a name. Needs
nothing but Python's standard library, because the application's own libraries are exchanged while it runs.
"""

import base64
import hashlib
import secrets
import threading

# So many that few meetings are needed: the service lets one address make twenty at once.
VOTERS = 200
# Fewer than a meeting may have: each run of the load may have to open one of them anew.
POLLS = 30
HASH_BYTES = 48

# Lines of /etc/default with which the application cannot work, nobody listens there and no such value, and what must be
# named then.
WRONG_SETTINGS = {"MONGO_URL=mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=1000": "MongoDB", "MAX_POLLS=many": "MAX_POLLS"}


# Meetings and polls that were opened while others vote, by their numbers.
opening = threading.Lock()
meetings, polls = {}, {}


def prepare(ask):
    """A meeting with voters, and a second one with a result to report on."""
    return {"meeting": meeting(ask), "report": report(ask)}


def meeting(ask):
    """A meeting with voters."""
    made = post(ask, None, "/meetings", {"title": "A long evening", "organizer_name": "Olga"})
    meeting, organizer = made["meeting"], made["organizer_token"]
    voters = [join(ask, meeting["code"], f"Voter {number}") for number in range(VOTERS)]
    post(ask, organizer, f"/meetings/{meeting['id']}/approve-pending", {})
    return {"id": meeting["id"], "organizer": organizer, "voters": voters}


def report(ask):
    """A meeting whose only poll is closed: there is something to write a report about."""
    made = post(ask, None, "/meetings", {"title": "A short evening", "organizer_name": "Otto"})
    meeting, organizer = made["meeting"], made["organizer_token"]
    voter = join(ask, meeting["code"], "Vera")
    post(ask, organizer, f"/meetings/{meeting['id']}/approve-pending", {})
    poll = open_poll(ask, organizer, meeting["id"], 0)
    vote(ask, poll, voter)
    post(ask, organizer, f"/polls/{poll['id']}/close", {})
    return {"meeting": meeting["id"], "organizer": organizer}


def write(ask, state, number):
    """One vote; its receipt. Another poll is opened when every voter has voted in one, and another meeting after some."""
    place, voter = number // VOTERS, number % VOTERS
    with opening:
        if place // POLLS not in meetings:
            meetings[place // POLLS] = state["meeting"] if place < POLLS else meeting(ask)
        room = meetings[place // POLLS]
        if place not in polls:
            polls[place] = open_poll(ask, room["organizer"], room["id"], place)
    return [polls[place]["id"], vote(ask, polls[place], room["voters"][voter])]


def late(ask, state):
    """A report in PDF: what the application may load only when it is asked for."""
    path = f"/api/meetings/{state['report']['meeting']}/partial-report?format=pdf"
    answer = ask("GET", path, headers=headers(state["report"]["organizer"]))
    if not answer.body.startswith(b"%PDF-"):
        raise ValueError(f"the report is no PDF: {answer.body[:80]!r}")


def missing(ask, state, written):
    """The receipts that no ballot box knows."""
    for poll, receipt in written:
        answer = ask("GET", f"/api/polls/{poll}/receipts/{receipt}", headers=headers(None))
        if not answer.json()["recorded"]:
            yield f"ballot {receipt} of poll {poll}"


def post(ask, token, path, body):
    """What a POST answers."""
    return ask("POST", "/api" + path, body, headers(token)).json()


def headers(token):
    """What every request needs."""
    return {"X-Vote-Secret": "1", **({"Authorization": f"Bearer {token}"} if token else {})}


def join(ask, code, name):
    """A participant's token."""
    body = {"name": name, "meeting_code": code, "request_key": to_wire(secrets.token_bytes(32))}
    return post(ask, None, "/participants/join", body)["participant_token"]


def open_poll(ask, organizer, meeting, number):
    """A poll that has been started: what a voter needs of it."""
    body = {"question": f"Question {number}?", "options": ["Yes", "No"]}
    poll = post(ask, organizer, f"/meetings/{meeting}/polls", body)
    poll = post(ask, organizer, f"/polls/{poll['id']}/start", {})["poll"]
    modulus, exponent = public_numbers(from_wire(poll["public_key"]))
    return {"id": poll["id"], "option": poll["options"][0]["id"], "n": modulus, "e": exponent}


def vote(ask, poll, voter):
    """Has a ballot signed and casts it; the receipt."""
    token, modulus, size = secrets.token_bytes(32), poll["n"], (poll["n"].bit_length() + 7) // 8
    mask = secrets.randbits(2040) | 1
    encoded = int.from_bytes(encode(token, modulus.bit_length() - 1), "big")
    blinded = (encoded * pow(mask, poll["e"], modulus) % modulus).to_bytes(size, "big")
    signed = post(ask, voter, f"/polls/{poll['id']}/claim", {"blinded_message": to_wire(blinded)})
    number = int.from_bytes(from_wire(signed["blind_signature"]), "big") * pow(mask, -1, modulus) % modulus
    signature = to_wire(number.to_bytes(size, "big"))
    body = {"poll_id": poll["id"], "option_id": poll["option"], "token": to_wire(token), "signature": signature}
    return post(ask, None, "/votes", body)["token_hash"]


def encode(message, bits):
    """EMSA-PSS-ENCODE with SHA-384, MGF1 with SHA-384 and an empty salt (RFC 8017, section 9.1.1)."""
    size = (bits + 7) // 8
    digest = hashlib.sha384(b"\0" * 8 + hashlib.sha384(message).digest()).digest()
    block = b"\0" * (size - HASH_BYTES - 2) + b"\1"
    masked = bytearray(left ^ right for left, right in zip(block, mgf1(digest, len(block))))
    masked[0] &= 0xFF >> (8 * size - bits)
    return bytes(masked) + digest + b"\xbc"


def mgf1(seed, size):
    """The mask of RFC 8017, appendix B.2.1."""
    count = -(-size // HASH_BYTES)
    return b"".join(hashlib.sha384(seed + number.to_bytes(4, "big")).digest() for number in range(count))[:size]


def public_numbers(der):
    """Modulus and exponent of an RSA key in SubjectPublicKeyInfo (RFC 5280, section 4.1; RFC 8017, A.1.1)."""
    _, outer = element(der)
    _, _, rest = split(outer)
    _, bits = element(rest)
    _, key = element(bits[1:])
    _, modulus, rest = split(key)
    _, exponent = element(rest)
    return int.from_bytes(modulus, "big"), int.from_bytes(exponent, "big")


def element(der):
    """Tag and content of the first element."""
    tag, content, _ = split(der)
    return tag, content


def split(der):
    """Tag and content of the first element, and what follows it (X.690, section 8.1)."""
    length, start = der[1], 2
    if length & 0x80:
        start += length & 0x7F
        length = int.from_bytes(der[2:start], "big")
    return der[0], der[start : start + length], der[start + length :]


def to_wire(value):
    """Base64url without padding."""
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def from_wire(text):
    """The bytes of base64url without padding."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
