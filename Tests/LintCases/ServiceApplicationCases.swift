@testable import ServiceLint

/// Cases of the rules that answer whether the application will import.
enum ServiceApplicationCases {
    private static let unit = ServiceCases.unit
    private static let gunicorn = ServiceCases.gunicorn
    private static let server = ServiceCases.server
    private static let common = "opt/sample/lib/common"

    static let all: [TagCase] = modules + libraries

    private static let modules: [TagCase] = [
        .service(
            ApplicationModuleRule.unnamed, fires: { $0.edit(unit, " server:app", "") },
            silent: {
                $0.edit(unit, " server:app", "")
                $0.edit(gunicorn, "timeout = 120", "wsgi_app = \"server:app\"")
            }),
        .service(
            ApplicationModuleRule.module, "another name", fires: { $0.edit(unit, "server:app", "main:app") },
            silent: { $0.edit(unit, "server:app", "pages.words:HELLO") }),
        .service(
            ApplicationModuleRule.module, "another folder",
            fires: { $0.lookElsewhere() },
            silent: {
                $0.lookElsewhere()
                $0.edit(gunicorn, "timeout = 120", "chdir = \"/opt/sample/backend\"")
            }),
        .service(
            ApplicationModuleRule.attribute, fires: { $0.edit(unit, "server:app", "server:application") },
            silent: {
                $0.edit(unit, "server:app", "server:application")
                $0.edit(server, "import os\n", "import os\nfrom framework import *\n")
            }),
        .service(
            ApplicationImportRule.missing, fires: { $0.edit(server, "import os\n", "import os\nimport requests\n") },
            silent: { $0.addFile("opt/sample/backend/tool.py", "import requests\n") }),
        .service(
            ApplicationImportRule.missing, "its own module",
            fires: { $0.edit(server, "import os\n", "import os\nimport pages.word\n") },
            silent: { $0.edit(server, "import os\n", "import os\nimport pages.words\n") }),
        .service(
            ApplicationImportRule.missing, "gone from Python 3.13",
            fires: { $0.edit(server, "import os\n", "import os, cgi\n") },
            silent: { $0.edit(server, "import os\n", "import os\nimport tomllib, xml.etree.ElementTree as tree\n") }),
        .service(
            ApplicationImportRule.missing, "raised again",
            fires: { $0.edit(server, "except ImportError:\n    import json", "except ImportError:\n    raise") }),
        .service(
            ApplicationImportRule.name,
            fires: { $0.edit("opt/sample/backend/pages/greeting.py", "GREETING =", "WELCOME =") },
            silent: {
                $0.edit("opt/sample/backend/pages/greeting.py", "GREETING =", "def __getattr__(name): ...\nWELCOME =")
            }),
        .service(ApplicationImportRule.name, "a module", fires: { $0.remove("opt/sample/backend/pages/words.py") }),
        .service(
            ApplicationImportRule.worker,
            fires: {
                $0.edit(server, "from framework import", "from fastapi import")
                $0.edit(ServiceCases.gunicorn, "uvicorn.workers.UvicornWorker", "gthread")
            }, silent: { $0.edit(ServiceCases.gunicorn, "uvicorn.workers.UvicornWorker", "gthread") }),
        .service(
            ApplicationImportRule.worker, "no configuration",
            fires: {
                $0.edit(server, "from framework import", "from starlette import")
                $0.edit(ServiceCases.unit, " --config /opt/sample/config/gunicorn.conf.py", "")
            },
            silent: {
                $0.edit(server, "from framework import", "from starlette import")
                $0.edit(ServiceCases.unit, "--config", "$OPTIONS --config")
            }),
        .service(
            ApplicationImportRule.syntax,
            fires: { $0.edit("opt/sample/backend/pages/words.py", "\"Hello\"", "\"Hello") },
            silent: { $0.addFile("opt/sample/backend/pages/unused.py", "x = (\n") }),
        .service(
            ApplicationImportRule.syntax, "nested quotation marks are none",
            fires: { $0.edit(server, "return f", "return return_ f") },
            silent: {
                $0.edit(server, "{app['name']}", "{app[\"name\"]} {{}} {'}'}")
                $0.useOnlyNewestPython()
            }),
        .service(
            ApplicationImportRule.syntax, "a newer Python's quotation marks",
            fires: { $0.edit(server, "{app['name']}", "{app[\"name\"]}") },
            silent: {
                $0.edit(
                    server, "f\"{sometimes", "'' f\"\"\"{app[\"name\"]}\"\"\" f'\\n{app[\"name\"]:>10}' f\"{sometimes")
            }),
        .service(
            ApplicationImportRule.syntax, "a newer Python's types",
            fires: { $0.edit(server, "def later():", "type Names = list[str]\n\n\ndef later():") },
            silent: { $0.edit(server, "def later():", "type = list[str]\ntype[0]\n\n\ndef later():") }),
        .service(
            ApplicationImportRule.syntax, "a newer Python's generic functions",
            fires: { $0.edit(server, "def later():", "def later[T](a: T = 1):") },
            silent: {
                $0.edit(server, "def later():", "def later[T](a: T = 1):")
                $0.useOnlyNewestPython()
            }),
        .service(
            ApplicationImportRule.syntax, "exceptions without parentheses",
            fires: { $0.edit(server, "except ImportError:", "except ImportError, OSError:") },
            silent: { $0.edit(server, "except ImportError:", "except (ImportError, OSError) as error:") }),
    ]

    private static let libraries: [TagCase] = [
        .service(
            RequirementRule.missing,
            fires: {
                $0.removeTree("\(common)/packaging")
                $0.removeTree("\(common)/packaging-25.0.dist-info")
            }),
        .service(
            RequirementRule.missing, "an extra, in one Python",
            fires: { $0.removeTree("opt/sample/lib/cp312/quick-1.5.dist-info") },
            silent: {
                $0.addWheel(
                    "other", "1.0", in: common, files: [("other.py", "")],
                    requires: [
                        "pywin32; sys_platform == \"win32\"", "tomli; python_version < \"3.11\"", "x; extra == \"x\"",
                    ])
            }),
        .service(
            RequirementRule.version,
            fires: {
                $0.addWheel("other", "1.0", in: common, files: [("other.py", "")], requires: ["framework<2"])
            },
            silent: {
                $0.addWheel("other", "1.0", in: common, files: [("other.py", "")], requires: ["framework~=2.0"])
            }),
        .service(
            RequirementRule.python,
            fires: {
                $0.edit(
                    "\(common)/packaging-25.0.dist-info/METADATA", "Version: 25", "Requires-Python: <3.13\nVersion: 25")
            },
            silent: {
                $0.edit(
                    "\(common)/packaging-25.0.dist-info/METADATA", "Version: 25",
                    "Requires-Python: >=3.8,!=3.9.*\nVersion: 25")
            }),
        .service(
            RecordRule.changed, fires: { $0.edit("\(common)/uvicorn/workers.py", "pass", "...") },
            silent: { $0.addFile("\(common)/uvicorn/__pycache__/workers.cpython-311.pyc", "x") }),
        .service(RecordRule.missing, fires: { $0.remove("\(common)/gunicorn/app/__init__.py") }),
        .service(RecordRule.recordMissing, fires: { $0.remove("\(common)/framework-2.0.dist-info/RECORD") }),
        .service(
            LibraryFolderRule.missing,
            fires: { $0.set("Depends", "adduser, nginx, python3 (<< 3.15~), python3 (>= 3.11~)") },
            silent: { $0.set("Depends", "adduser, nginx, python3 (<< 3.13~), python3 (>= 3.11~)") }),
        .service(
            LibraryFolderRule.extension_,
            fires: {
                $0.addFile("opt/sample/lib/cp313/quick/_more.cpython-311-x86_64-linux-gnu.so", "ELF")
            },
            silent: { $0.addFile("opt/sample/lib/cp313/quick/_more.abi3.so", "ELF") }),
        .service(
            LibraryFolderRule.bootstrap,
            fires: { $0.edit("opt/sample/bin/venv-bootstrap", "3.11, 3.12, 3.13", "3.11, 3.12") }),
        .service(
            InterpreterDependencyRule.missing, fires: { $0.set("Depends", "adduser, nginx") },
            silent: { $0.set("Depends", "adduser, nginx, python3.11") }),
    ]
}

extension SamplePackage {
    /// Has nothing lead to the folder of the application.
    fileprivate mutating func lookElsewhere() {
        edit(ServiceCases.unit, "Directory=/opt/sample/backend", "Directory=/opt/sample")
        edit(ServiceCases.unit, "Environment=PYTHONPATH=/opt/sample/backend\n", "")
        edit(ServiceCases.gunicorn, "raw_env = [\"PYTHONPATH=/opt/sample/backend\"]\n", "")
        edit("opt/sample/bin/venv-bootstrap", "BACKEND = \"/opt/sample/backend\"\n", "")
    }
}

extension SamplePackage {
    /// Leaves only the libraries of Python 3.13.
    fileprivate mutating func useOnlyNewestPython() {
        for minor in ["311", "312"] { removeTree("opt/sample/lib/cp\(minor)") }
    }
}
