import ProjectSkeleton
import TestSupport
import Testing

@Suite struct NextStepsTests {
    private static let fastAPI = "from fastapi import FastAPI\napp = FastAPI()\n"

    /// The steps of a project of these files and a server.py.
    private func steps(_ files: [String: String], below name: String = "") throws -> [[String]] {
        try TemporaryFolder.with { folder in
            let place = name.isEmpty ? "" : name + "/"
            try folder.write("\(place)server.py", Self.fastAPI)
            for (file, text) in files { try folder.write(place + file, text) }
            let options = SkeletonOptions(date: 0)
            return try ProjectSkeleton(folder.appending(name), options: options, hasTemplates: true).write().steps
        }
    }

    @Test func theFirstSaysWhereTheCommandsRun() throws {
        let steps = try steps([:], below: "it's $(here)")
        #expect(steps[0][1].hasPrefix("cd '/"))
        #expect(steps[0][1].hasSuffix("/it'\\''s $(here)'"))
        #expect(steps.contains { $0.last == "vsdeb build" })
        #expect(steps.last?.last?.hasPrefix("sudo vsdeb test dist/") == true)
    }

    @Test(arguments: [
        (
            ["uv.lock": "[[package]]\nname = \"fastapi\"\n"],
            ["uv add gunicorn uvicorn", "uv export --no-dev --no-emit-project --output-file requirements.lock"]
        ),
        (
            ["uv.lock": "[[package]]\nname = \"gunicorn\"\n\n[[package]]\nname = \"uvicorn\"\n"],
            ["uv export --no-dev --no-emit-project --output-file requirements.lock"]
        ),
        (
            ["poetry.lock": "[[package]]\nname = \"gunicorn\"\n"],
            [
                "poetry add uvicorn", "poetry self add poetry-plugin-export",
                "poetry export --only main --format requirements.txt > requirements.lock",
            ]
        ),
        // A name that only looks like one, a comment, an extra, and a file that another includes.
        (
            [
                "requirements.txt": "gunicorn-color\n# uvicorn\n-r more.txt\n-r requirements-base.txt\n",
                "requirements-base.txt": "Uvicorn[standard]>=0.30 ; python_version > '3'\n",
            ],
            [
                "printf '%s\\n' gunicorn | uv pip compile --universal --python-version 3.11 --generate-hashes "
                    + "--output-file requirements.lock requirements.txt -"
            ]
        ),
    ])
    func theCommandsThatLockAreThose(files: [String: String], commands: [String]) throws {
        #expect(try steps(files).contains { $0.dropFirst() == commands[...] })
    }

    @Test func aLockThatLacksTheServerIsMadeAnew() throws {
        let hash = String(repeating: "0", count: 64)
        let steps = try steps([
            "requirements.in": "fastapi\n", "requirements.lock": "fastapi==1.0 --hash=sha256:\(hash)\n",
        ])
        let step = try #require(steps.first { $0[0].contains("lacks gunicorn and uvicorn") })
        #expect(step[1].hasPrefix("printf '%s\\n' gunicorn uvicorn | uv pip compile"))
        #expect(step[1].hasSuffix("--output-file requirements.lock requirements.in -"))
    }

    @Test func anAddressThatIsGuessedIsToBeChecked() throws {
        let guess = ["routes.py": "\nrouter.get('/status')(f)\n"]
        #expect(try steps(guess).contains { $0[0].contains("/status answers 200 without logging in") })
        let sure = ["server.py": Self.fastAPI + "@app.get('/healthz')\ndef f(): pass\n"]
        #expect(try !steps(sure).contains { $0[0].contains("logging in") })
    }

    @Test func aFactoryIsCalledInAFileOfItsOwn() throws {
        let text = "from fastapi import FastAPI\ndef create_app():\n    return FastAPI()\n"
        let steps = try steps(["server.py": "", "desk/__init__.py": "", "desk/web.py": text])
        let step = try #require(steps.first { $0[0].contains("asgi.py") })
        #expect(step.dropFirst() == ["from desk.web import create_app", "app = create_app()"])
        // The placeholder is told of once.
        #expect(!steps.contains { $0[0].contains("there is no module") })
    }

    @Test func aFactoryOfFlasksIsNone() throws {
        let steps = try steps(["server.py": "from flask import Flask\ndef create_app():\n    return Flask('a')\n"])
        #expect(!steps.contains { $0[0].contains("asgi.py") })
    }
}
