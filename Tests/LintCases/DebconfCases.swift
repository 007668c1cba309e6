@testable import PackageLint

/// The cases of debconf.
enum DebconfCases {
    static let all = parts + scripts + templates

    private static let template = """
        Template: sample/host
        Type: string
        Description: Name of the server:
         The server that answers.

        """

    private static let parts: [TagCase] = [
        TagCase(
            DebconfPartsCheck.noConfig,
            fires: {
                $0.addDebconf(template)
                $0.control.removeAll { $0.name == Array("./config".utf8) }
            }, silent: { $0.addDebconf(template) }),
        TagCase(
            DebconfPartsCheck.noTemplates,
            fires: {
                $0.addDebconf(template)
                $0.control.removeAll { $0.name == Array("./templates".utf8) }
            },
            silent: {
                $0.addDebconf(template)
                $0.control.removeAll { $0.name == Array("./templates".utf8) }
                $0.set("Depends", "debconf (>= 0.5) | debconf-2.0, dbconfig-common")
            }),
        TagCase(
            DebconfPartsCheck.dependency,
            fires: {
                $0.addDebconf(template)
                $0.set("Depends", "debconf | other")
            },
            silent: {
                $0.addDebconf(template)
                $0.set("Depends", "debconf (>= 0.5) | cdebconf")
            }),
        TagCase(
            DebconfPartsCheck.mode, context: "[config]",
            fires: { package in
                package.addDebconf(template)
                package.addScript("config", configBody, mode: 0o644)
            }, silent: { $0.addDebconf(template) }),
    ]

    private static let scripts: [TagCase] = [
        TagCase(
            DebconfScriptsCheck.purge, context: "[postrm]",
            fires: {
                $0.addDebconf(template)
                $0.addScript("postrm", "echo gone")
            }, silent: { $0.addDebconf(template) }),
        TagCase(
            DebconfScriptsCheck.purge, "no postrm", context: "postrm",
            fires: {
                $0.addDebconf(template)
                $0.control.removeAll { $0.name == Array("./postrm".utf8) }
            }),
        TagCase(
            DebconfScriptsCheck.module, context: "[postinst]",
            fires: {
                $0.addDebconf(template)
                $0.addScript("postinst", "# . /usr/share/debconf/confmodule\necho done")
            }, silent: { $0.addDebconf(template) }),
        TagCase(
            DebconfScriptsCheck.module, "no postinst", context: "postinst",
            fires: {
                $0.addDebconf(template)
                $0.control.removeAll { $0.name == Array("./postinst".utf8) }
            }),
        TagCase(
            DebconfScriptsCheck.input,
            fires: {
                $0.addDebconf(template)
                $0.addScript("config", ". /usr/share/debconf/confmodule\ndb_go || true")
                $0.addScript("postinst", ". /usr/share/debconf/confmodule\ndb_input high sample/host || true")
            }, silent: { $0.addDebconf(template) }),
        TagCase(
            DebconfScriptsCheck.unused, context: "sample/port [templates:6]",
            fires: {
                $0.addDebconf(
                    template + "\nTemplate: sample/port\nType: string\nDescription: Port of the server:\n")
            },
            silent: {
                $0.addDebconf(
                    template + "\nTemplate: sample/languages\nType: string\nDescription: Languages of it:\n")
            }),
        TagCase(
            DebconfScriptsCheck.unused, "a flag only",
            fires: { $0.addPort("fset") },
            silent: { $0.addPort("port=get") }),
    ]

    private static func asked(_ lines: String) -> @Sendable (inout SamplePackage) -> Void {
        { $0.addDebconf("Template: sample/host\n\(lines)\n") }
    }

    private static let templates: [TagCase] = [
        TagCase(
            DebconfTemplatesCheck.type, context: "line [templates:2]",
            fires: asked("Type: line\nDescription: Name of the server:"),
            silent: asked("Type: password\nDescription: Word of the server:")),
        TagCase(
            DebconfTemplatesCheck.name, context: "samplehost [templates:1]",
            fires: {
                $0.addDebconf("Template: samplehost\nType: string\nDescription: Name of the server:\n")
                $0.addScript(
                    "config", ". /usr/share/debconf/confmodule\ndb_input high samplehost || true\ndb_go || true")
            }, silent: { $0.addDebconf(template) }),
        TagCase(
            DebconfTemplatesCheck.boolean, context: "sample/host yes [templates:3]",
            fires: asked("Type: boolean\nDefault: yes\nDescription: Is there a server?"),
            silent: asked("Type: boolean\nDefault: true\nDescription: Is there a server?")),
        TagCase(
            DebconfTemplatesCheck.question, context: "sample/host [templates:3]",
            fires: asked("Type: boolean\nDescription: There is a server"),
            silent: asked("Type: boolean\nDescription: There is a server, is there not?")),
        TagCase(
            DebconfTemplatesCheck.prompt, context: "sample/host [templates:3]",
            fires: asked("Type: string\nDescription: Name of the server"),
            silent: asked("Type: note\nDescription: Name of the server")),
        TagCase(
            DebconfTemplatesCheck.prompt, "question", fires: asked("Type: string\nDescription: What is the server:"),
            silent: asked("Type: string\nDescription: Server, what is it:")),
        TagCase(
            DebconfTemplatesCheck.tooLong, context: "sample/host [templates:3]",
            fires: asked("Type: string\nDescription: \(String(repeating: "name ", count: 15))x:"),
            silent: asked("Type: string\nDescription: \(String(repeating: "name ", count: 14))last:")),
        TagCase(
            DebconfTemplatesCheck.choices, context: "sample/host [templates:1]",
            fires: asked("Type: select\nDescription: Server to take:"),
            silent: asked("Type: select\nChoices: one, two\nDescription: Server to take:")),
    ]

    static let configBody = ". /usr/share/debconf/confmodule\ndb_input high sample/host || true\ndb_go || true"
}

extension SamplePackage {
    /// Everything that a package needs to ask `templates` through debconf.
    fileprivate mutating func addDebconf(_ templates: String) {
        set("Depends", "debconf (>= 0.5) | debconf-2.0")
        addControl("templates", templates)
        addScript("config", DebconfCases.configBody)
        addScript("postinst", ". /usr/share/debconf/confmodule\ndb_get sample/host")
        addScript(
            "postrm",
            """
            if [ "$1" = purge ] && [ -e /usr/share/debconf/confmodule ]; then
                . /usr/share/debconf/confmodule
                db_purge
            fi
            """)
    }
}

extension SamplePackage {
    /// A second question, of which a Perl program in the script says `call`.
    fileprivate mutating func addPort(_ call: String) {
        addDebconf(
            "Template: sample/host\nType: string\nDescription: Name of the server:\n\n"
                + "Template: sample/port\nType: string\nDescription: Port of the server:\n")
        addScript(
            "config",
            ". /usr/share/debconf/confmodule\ndb_input high sample/host || true\ndb_go || true\n"
                + "cat <<END\n\(call)(\"sample/port\", \"seen\");\nEND")
    }
}
