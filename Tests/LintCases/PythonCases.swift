@testable import PackageLint

/// The cases of Python.
enum PythonCases {
    static let all: [TagCase] = [
        TagCase(
            BytecodeCheck.bytecode, context: "[usr/lib/sample/a.pyc]",
            fires: { $0.addFile("usr/lib/sample/a.pyc", "x\n") },
            silent: { $0.addFile("usr/lib/sample/a.py", "x = 1\n") }),
        TagCase(
            BytecodeCheck.cache, context: "[usr/lib/sample/__pycache__/]",
            fires: { $0.addFile("usr/lib/sample/__pycache__/a.cpython-311.pyc", "x\n") },
            silent: { $0.addFile("usr/lib/sample/pycache/a.py", "x = 1\n") }),
        TagCase(
            ModulePlaceCheck.wrongPlace,
            context: "usr/lib/python3.11/dist-packages/thing -> usr/lib/python3/dist-packages/thing",
            fires: {
                $0.addFile("usr/lib/python3.11/dist-packages/thing/__init__.py", "x = 1\n")
                $0.set("Depends", "python3")
            },
            silent: {
                $0.addFile("usr/lib/python3/dist-packages/thing/__init__.py", "x = 1\n")
                $0.set("Depends", "python3")
            }),
        TagCase(
            ModulePlaceCheck.wrongPlace, "site-packages",
            context: "usr/lib/python3/site-packages/thing.py -> usr/lib/python3/dist-packages/thing.py",
            fires: {
                $0.addFile("usr/lib/python3/site-packages/thing.py", "x = 1\n")
                $0.set("Depends", "python3")
            },
            silent: { $0.addFile("opt/sample/lib/python3/site-packages/thing.py", "x = 1\n") }),
        TagCase(
            ModulePlaceCheck.thirdParty, context: "[usr/lib/python3.9/thing.py]",
            fires: {
                $0.addFile("usr/lib/python3.9/thing.py", "x = 1\n")
                $0.set("Depends", "python3")
            },
            silent: {
                $0.addFile("usr/lib/python3/thing.py", "x = 1\n")
                $0.set("Depends", "python3")
            }),
        TagCase(
            ModulePlaceCheck.missingDependency, context: "",
            fires: { $0.addFile("usr/lib/python3/dist-packages/thing.py", "x = 1\n") },
            silent: {
                $0.addFile("usr/lib/python3/dist-packages/thing.py", "x = 1\n")
                $0.set("Depends", "python3 (>= 3.11~)")
            }),
        TagCase(
            ModulePlaceCheck.egg, context: "[usr/share/sample/thing-1.0.egg]",
            fires: { $0.addFile("usr/share/sample/thing-1.0.egg", "x\n") },
            silent: { $0.addFile("usr/lib/sample/thing-1.0.egg", "x\n") }),
        module(ModuleNameCheck.generic, context: "(docs)", bad: "docs/__init__.py", good: "docs2/__init__.py"),
        module(ModuleNameCheck.generic, "module", context: "(test)", bad: "test.py", good: "thing/test.py"),
        module(ModuleNameCheck.unknownFile, bad: "LICENSE", good: "thing/LICENSE"),
        module(PythonLeftoversCheck.dotFolder, bad: "thing/.cache/a.py", good: "thing/cache/a.py"),
        module(PythonLeftoversCheck.tests, bad: "test_thing.py", good: "thing/test_thing.py"),
        TagCase(
            PythonLeftoversCheck.coverage, context: "[usr/lib/sample/.coverage]",
            fires: { $0.addFile("usr/lib/sample/.coverage", "x\n") },
            silent: { $0.addFile("usr/lib/sample/.coveragerc", "x\n") }),
        TagCase(
            PythonLeftoversCheck.hypothesis, context: "[usr/lib/sample/.hypothesis/examples/a]",
            fires: { $0.addFile("usr/lib/sample/.hypothesis/examples/a", "x\n") },
            silent: { $0.addFile("usr/lib/sample/hypothesis/examples/a", "x\n") }),
        TagCase(
            FeedparserCheck.embedded, context: "[usr/lib/sample/feedparser.py]",
            fires: { $0.addFile("usr/lib/sample/feedparser.py", "\"\"\"Universal feed parser\"\"\"\n") },
            silent: { $0.addFile("usr/lib/sample/feedparser.py", "\"\"\"My feed parser\"\"\"\n") }),
    ]

    private static func module(
        _ tag: Tag, _ name: String = "", context: String? = nil, bad: String, good: String
    ) -> TagCase {
        let folder = "usr/lib/python3/dist-packages"
        return TagCase(
            tag, name, context: context.map { "\($0) [\(folder)/\(bad)]" },
            fires: {
                $0.addFile("\(folder)/\(bad)", "x = 1\n")
                $0.set("Depends", "python3")
            },
            silent: {
                $0.addFile("\(folder)/\(good)", "x = 1\n")
                $0.set("Depends", "python3")
            })
    }
}
