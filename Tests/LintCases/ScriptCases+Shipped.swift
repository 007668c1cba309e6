@testable import PackageLint

// Cases of interpreters and of scripts that a package ships.

extension ScriptCases {
    static let interpreters: [TagCase] = [
        postinst(
            ScriptTags.withoutInterpreter, "maintainer script", context: "[postinst]", "#!\nset -e\nls /etc\n",
            not: "ls /etc"),
        postinst(
            ScriptTags.notAbsolute, "maintainer script", context: "bin/sh [postinst]", "#!bin/sh\nset -e\nls /etc\n",
            not: "#! /bin/sh\nset -e\nls /etc\n"),
        postinst(
            ScriptTags.wrongPath, "maintainer script", context: "/usr/bin/sh != /bin/sh [postinst]",
            "#!/usr/bin/sh\nset -e\nls /etc\n", not: "#!/bin/sh -u\nset -e\nls /etc\n"),
        postinst(
            MaintainerInterpreterCheck.inUsrLocal, context: "/usr/local/bin/sh [postinst]",
            "#!/usr/local/bin/sh\nset -e\nls /etc\n", not: "ls /usr/local/bin/sh"),
        postinst(
            MaintainerInterpreterCheck.unusual, context: "/usr/bin/python3 [postinst]",
            "#!/usr/bin/python3\nprint()\n", not: "#!/bin/bash\nset -e\nls /etc\n", depends: "python3"),
        postinst(
            MaintainerInterpreterCheck.unknown, context: "/usr/bin/env [postinst]",
            "#!/usr/bin/env python3\nprint()\n", not: "#!/usr/bin/python3\nprint()\n", depends: "python3"),
        TagCase(
            MaintainerInterpreterCheck.forbiddenPostrm, context: "/usr/bin/python3 [postrm]",
            fires: {
                $0.addScript("postrm", "#!/usr/bin/python3\nprint()\n")
                $0.set("Depends", "python3")
            },
            silent: {
                $0.addScript("prerm", "#!/usr/bin/python3\nprint()\n")
                $0.set("Depends", "python3")
            }),
        TagCase(
            MaintainerInterpreterCheck.withoutDepends,
            context: "/usr/bin/python3 (does not satisfy python3:any | python3-minimal:any) [postinst]",
            fires: { $0.addScript("postinst", "#!/usr/bin/python3\nprint()\n") },
            silent: {
                $0.addScript("postinst", "#!/usr/bin/python3\nprint()\n")
                $0.set("Depends", "python3 (>= 3.11)")
            }),
        TagCase(
            MaintainerInterpreterCheck.withoutPreDepends,
            fires: {
                $0.addScript("preinst", "#!/usr/bin/python3\nprint()\n")
                $0.set("Depends", "python3")
            },
            silent: {
                $0.addScript("preinst", "#!/usr/bin/python3\nprint()\n")
                $0.set("Pre-Depends", "python3")
            }),
        postinst(
            ScriptTags.csh, "maintainer script", context: "/bin/csh [postinst:1]", "#!/bin/csh\nls /etc\n",
            not: "csh -c ls",
            depends: "csh"),
    ]

    private static func script(
        _ tag: Tag, _ name: String = "", context: String? = nil, _ bad: String, not good: String,
        at path: String = "usr/lib/sample/run", depends: String? = nil
    ) -> TagCase {
        TagCase(
            tag, name, context: context,
            fires: {
                $0.addFile(path, bad, mode: 0o755)
                $0.set("Depends", depends)
            },
            silent: {
                $0.addFile(path, good, mode: 0o755)
                $0.set("Depends", depends)
            })
    }

    static let shipped: [TagCase] = [
        script(ScriptTags.withoutInterpreter, context: "[usr/lib/sample/run]", "#!\nls\n", not: "#! /bin/sh\nls\n"),
        script(
            ScriptTags.notAbsolute, context: "bin/sh [usr/lib/sample/run]", "#!bin/sh\nls\n",
            not: "#!/usr/bin/env sh\nls\n"),
        script(
            ScriptTags.wrongPath, context: "/opt/build/venv/bin/python3 != /usr/bin/python3 [usr/lib/sample/run]",
            "#!/opt/build/venv/bin/python3\nprint()\n", not: "#!/usr/bin/env python3\nprint()\n", depends: "python3"),
        script(
            ScriptTags.csh, context: "/bin/csh [usr/lib/sample/run:1]", "#!/bin/csh\nls\n", not: "#!/bin/sh\nls\n",
            depends: "csh"),
        script(
            ShippedInterpreterCheck.incorrectPath, context: "/usr/bin/env perl != /usr/bin/perl [usr/lib/sample/run]",
            "#!/usr/bin/env perl\nprint;\n", not: "#!/usr/bin/perl\nprint;\n"),
        script(
            ShippedInterpreterCheck.inUsrLocal, context: "/usr/local/bin/sample [usr/lib/sample/run]",
            "#!/usr/local/bin/sample\nls\n", not: "#!/bin/sh\n/usr/local/bin/sample\n"),
        script(
            ShippedInterpreterCheck.binEnv, context: "/bin/env [usr/lib/sample/run]", "#!/bin/env python3\nprint()\n",
            not: "#!/usr/bin/env python3\nprint()\n", depends: "python3"),
        TagCase(
            ShippedInterpreterCheck.unusual, context: "/usr/lib/sample/tool [usr/lib/sample/run]",
            fires: { $0.addFile("usr/lib/sample/run", "#!/usr/lib/sample/tool\nls\n", mode: 0o755) },
            silent: {
                $0.addFile("usr/lib/sample/tool", "#!/bin/sh\nls\n", mode: 0o755)
                $0.addFile("usr/lib/sample/run", "#!/usr/lib/sample/tool\nls\n", mode: 0o755)
            }),
        TagCase(
            ShippedInterpreterCheck.notExecutable, context: "[usr/lib/sample/run]",
            fires: { $0.addFile("usr/lib/sample/run", "#!/bin/sh\nls\n") },
            silent: {
                $0.addFile("usr/lib/sample/run", "#!/bin/sh\nls\n", mode: 0o755)
                $0.addFile("usr/lib/sample/module.py", "#!/usr/bin/python3\nprint()\n")
                $0.addFile("usr/share/doc/sample/examples/run", "#!/bin/sh\nls\n")
            }),
        script(
            ShippedInterpreterCheck.missingDependency,
            context: "/usr/bin/node (does not satisfy nodejs:any) [usr/lib/sample/run]",
            "#!/usr/bin/node\nprocess.exit();\n", not: "#!/usr/bin/perl\nprint;\n"),
        TagCase(
            ShippedInterpreterCheck.python3,
            context: "/usr/bin/python3 (does not satisfy python3:any | python3-minimal:any) [usr/lib/sample/run]",
            fires: { $0.addFile("usr/lib/sample/run", "#!/usr/bin/python3\nprint()\n", mode: 0o755) },
            silent: {
                $0.addFile("usr/lib/sample/run", "#!/usr/bin/python3\nprint()\n", mode: 0o755)
                $0.set("Depends", "python3:any")
            }),
        script(
            ShippedInterpreterCheck.unversioned, context: "[opt/sample/bin/run]", "#!/usr/bin/python\nprint()\n",
            not: "#!/usr/bin/python3\nprint()\n", at: "opt/sample/bin/run", depends: "python3"),
        TagCase(
            ExecutableKindCheck.noProgram, context: "[usr/lib/sample/data.csv]",
            fires: { $0.addFile("usr/lib/sample/data.csv", "a,b\n", mode: 0o755) },
            silent: {
                $0.addFile("usr/lib/sample/data.csv", "a,b\n")
                $0.addFile("usr/lib/sample/data.jar", "a,b\n", mode: 0o755)
            }),
        TagCase(
            ExecutableKindCheck.languageExtension, context: "[usr/bin/sample-tool.sh]",
            fires: { $0.addFile("usr/bin/sample-tool.sh", "#!/bin/sh\nls\n", mode: 0o755) },
            silent: {
                $0.addFile("usr/bin/sample-tool", "#!/bin/sh\nls\n", mode: 0o755)
                $0.addFile("usr/lib/sample/tool.sh", "#!/bin/sh\nls\n", mode: 0o755)
            }),
    ]

    static let shellScripts: [TagCase] = [
        script(
            ShellScriptCheck.fails, context: "[usr/lib/sample/run]", "#!/bin/sh\nif true; then\n",
            not: "#!/bin/sh\nif true; then ls; fi\n"),
        script(
            ShellScriptCheck.fails, "of bash's", "#!/bin/bash\nif [[ a ]]; then\n",
            not: "#!/bin/bash\nif [[ a =~ (b|c) ]]; then ls; fi\n"),
        script(
            ShellScriptCheck.bashTerm, context: "'[[' [usr/lib/sample/run:2]",
            "#!/bin/sh\nif [[ -e /etc/sample ]]; then ls; fi\n",
            not: "#!/bin/bash\nif [[ -e /etc/sample ]]; then ls; fi\n"),
        script(
            OwnershipRule.dot, "shipped", context: "root.root [usr/lib/sample/run:2]",
            "#!/bin/sh\nchown root.root /etc/sample\n", not: "#!/bin/sh\nchown root:root /etc/sample.d\n"),
        script(
            DpkgDatabaseRule.direct, "shipped", context: "[usr/lib/sample/run]", "#!/bin/sh\nls /var/lib/dpkg/info\n",
            not: "#!/bin/sh\nls /var/lib/sample\n"),
    ]

    static let triggers: [TagCase] = [
        TagCase(
            TriggerCheck.unknown, context: "interest-later [triggers:2]",
            fires: { $0.addControl("triggers", "# one\ninterest-later sample\n") },
            silent: { $0.addControl("triggers", "# one\ninterest-noawait sample\n") }),
        TagCase(
            TriggerCheck.implicitAwait, context: "interest [triggers:1]",
            fires: { $0.addControl("triggers", "interest sample\n") },
            silent: { $0.addControl("triggers", "interest-await sample\n") }),
        TagCase(
            TriggerCheck.repeated, context: "sample (lines 1 2) [triggers]",
            fires: { $0.addControl("triggers", "interest-noawait sample\nactivate-noawait sample\n") },
            silent: { $0.addControl("triggers", "interest-noawait sample\nactivate-noawait sample2\n") }),
    ]
}
