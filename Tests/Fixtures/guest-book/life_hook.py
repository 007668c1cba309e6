"""What `vsdeb test --hook` asks the guest book for: lines, and the page that is loaded late."""

# Lines of /etc/default with which it cannot start, and what must be named then.
WRONG_SETTINGS = {"LONGEST_LINE=many": "LONGEST_LINE"}


def write(ask, state, number):
    """Writes a line; its number in the book, and what it says."""
    text = f"visitor {number} was here"
    return [ask("POST", "/lines", text.encode(), accept=(201,)).json()["number"], text]


def late(ask, state):
    """The page."""
    if b"<ul>" not in ask("GET", "/").body:
        raise ValueError("this is not the page")


def missing(ask, state, written):
    """The lines that are not in the book any more."""
    for number, text in written:
        answer = ask("GET", f"/lines/{number}", accept=(200, 404))
        if answer.json()["text"] != text:
            yield f"line {number}: {text}"
