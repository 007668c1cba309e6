@testable import PackageLint

// Cases of the rules about one maintainer script.

extension ScriptCases {
    static let frame: [TagCase] = [
        postinst(
            ErrorHandlingRule.ignoresErrors, context: "[postinst]", "#!/bin/sh\ninstall -d /etc/sample\nexit 0\n",
            not: "install -d /etc/sample"),
        postinst(
            ErrorHandlingRule.ignoresErrors, "in a comment", "#!/bin/sh\n# set -e\ninstall -d /etc/sample\nexit 0\n",
            not: "#!/bin/sh\nset -u -e\ninstall -d /etc/sample\n"),
        postinst(
            ErrorHandlingRule.onlyInHashbang, context: "[postinst]", "#!/bin/sh -e\ninstall -d /etc/sample\nexit 0\n",
            not: "#!/bin/sh -e\nset -eu\ninstall -d /etc/sample\n"),
        postinst(EmptyScriptRule.empty, context: "[postinst]", "", not: "ls /etc"),
        postinst(
            EmptyScriptRule.empty, "with branches and nothing in them",
            "case \"$1\" in\n    configure)\n    ;;\n    *)\n    ;;\nesac\n",
            not: "case \"$1\" in\n    configure)\n        rm -f /etc/sample\n    ;;\nesac\n"),
        postinst(
            SyntaxRule.fails, context: "[postinst]", "if true; then\n    ls /etc",
            not: "if true; then\n    ls /etc\nfi"),
        postinst(SyntaxRule.fails, "quotation", "ls '/etc", not: "ls '/etc'"),
        postinst(
            SyntaxRule.fails, "bash", "#!/bin/bash\nset -e\nlist=(/etc\nls \"${list[0]}\"\n",
            not: "#!/bin/bash\nset -e\nlist=(/etc)\nls \"${list[0]}\"\n"),
        postinst(
            DebhelperTokenRule.token, context: "#DEBHELPER# [postinst:4]", "ls /etc\n#DEBHELPER#",
            not: "ls /etc\n# DEBHELPER"),
        postinst(
            BashismRule.bashism, "double brackets", context: "'[[' [postinst:3]",
            "if [[ -e /etc/sample ]]; then ls; fi",
            not: "if [ -e /etc/sample ]; then ls; fi"),
        postinst(
            BashismRule.bashism, "two equal signs", context: "'[ \"$1\" ==' [postinst:3]",
            "if [ \"$1\" == configure ]; then ls; fi", not: "if [ \"$1\" = configure ]; then ls '=='; fi"),
        postinst(
            BashismRule.bashism, "function", "function setup {\n    ls /etc\n}\nsetup",
            not: "setup() {\n    echo 'function setup'\n}\nsetup"),
        postinst(
            BashismRule.bashism, "echo -e", context: "'echo -e' [postinst:3]", "echo -e done", not: "echo -n done; ls"),
        postinst(BashismRule.bashism, "source", "source /etc/default/sample", not: ". /etc/default/sample"),
        postinst(
            BashismRule.bashism, "substring", context: "'${name:1:2}' [postinst:4]", "name=abc\nls \"${name:1:2}\"",
            not: "name=abc\nls \"${name:-1}\" \"${name#a}\""),
        postinst(
            BashismRule.bashism, "brackets in a pattern", "if ls && [[ -e /etc/sample ]]; then ls; fi",
            not: "for p in `sed -r \"s/(\\[[^]]+])/x/\" /etc/passwd`; do ls \"$p\"; done"),
        postinst(BashismRule.bashism, "let", "let a=1\nls $a", not: "outlet a=1; ls let"),
        postinst(
            BashismRule.bashism, "bash's version", context: "'${BASH_VERSION' [postinst:3]", "ls \"${BASH_VERSION:-}\"",
            not: "ls \"${BASHVERSION:-}\""),
        postinst(BashismRule.bashism, "braces", "ls /etc/{a,b}", not: "ls '/etc/{a,b}'"),
        postinst(BashismRule.bashism, "redirection", "ls /etc &> /dev/null", not: "ls /etc > /dev/null 2>&1"),
        postinst(BashismRule.bashism, "random", "sleep $RANDOM", not: "sleep 1 # $RANDOM"),
        postinst(BashismRule.bashism, "array", "list[0]=a\nls /etc", not: "list=a\nls /etc \"$list\""),
    ]

    static let services: [TagCase] = [
        postinst(
            ServiceCallRule.systemctl, context: "[postinst:3]", "systemctl restart sample || true",
            not: "if [ -d /run/systemd/system ]; then\n    systemctl --system daemon-reload || true\nfi"),
        postinst(
            ServiceCallRule.systemctl, "behind a semicolon", "ls /etc; systemctl start sample",
            not: "# systemctl start sample\ndeb-systemd-invoke start sample\n"),
        postinst(
            ServiceCallRule.service, context: "\"service\" [postinst:3]", "service nginx reload",
            not: "echo 'service nginx'\nls /etc"),
        postinst(
            ServiceCallRule.startStopDaemon, context: "\"start-stop-daemon\" [postinst:3]",
            "start-stop-daemon --start --exec /opt/sample", not: "start-stop-daemon --stop --exec /opt/sample"),
        postinst(
            ServiceCallRule.hidesFailure, context: "\"invoke-rc.d sample start || exit 0\" [postinst:3]",
            "invoke-rc.d sample start || exit 0", not: "invoke-rc.d sample start || exit $?"),
        postinst(
            InitScriptRule.direct, context: "[postinst:3]", "/etc/init.d/nginx reload",
            not: "if [ -x /etc/init.d/nginx ]; then\n    invoke-rc.d nginx reload\nfi"),
    ]

    static let accounts: [TagCase] = [
        postinst(
            AccountRule.lacksHome, context: "\"adduser --system sample\" [postinst:3]", "adduser --system sample",
            not: "adduser --system --home /var/lib/sample sample", depends: "adduser"),
        postinst(
            AccountRule.lacksHome, "in /home", "adduser --system --home /home/sample sample",
            not: "adduser --home /var/lib/sample --system sample", depends: "adduser"),
        postinst(
            AccountRule.homeInRun, context: "[postinst:3]", "adduser --system --home /var/run/sample sample",
            not: "adduser --system --home /var/lib/sample sample", depends: "adduser"),
        postinst(
            AccountFileRule.parses, context: "\"grep -q sample /etc/passwd\" [postinst:3]",
            "grep -q sample /etc/passwd || exit 1", not: "getent passwd sample || exit 1"),
        postinst(
            ToolDependencyRule.adduser, context: nil, "adduser --system --home /nonexistent sample",
            not: "ls adduser\ngetent passwd adduser"),
        TagCase(
            ToolDependencyRule.adduser, "depended on",
            fires: {
                $0.addScript("postinst", "adduser --system --home /nonexistent sample")
                $0.set("Depends", "adduser | passwd")
            },
            silent: {
                $0.addScript("postinst", "adduser --system --home /nonexistent sample")
                $0.set("Depends", "passwd, adduser (>= 3.118)")
            }),
        postinst(
            ToolDependencyRule.ucf, context: nil, "ucf /usr/share/sample/table.csv /etc/sample.csv",
            not: "ucf --purge /etc/sample.csv || true"),
    ]

    static let files: [TagCase] = [
        postinst(
            OwnershipRule.recursive, context: "\"chown -R\" [postinst:3]", "chown -R root:root /var/lib/sample",
            not: "chown root:root /var/lib/sample"),
        postinst(
            OwnershipRule.recursive, "links apart", "chown -v -R root:root /var/lib/sample",
            not: "chown -Rh root:root /var/lib/sample"),
        postinst(
            OwnershipRule.recursive, "chmod", "chmod 0755 --recursive /var/lib/sample",
            not: "chmod 0755 /var/lib/sample"),
        postinst(
            OwnershipRule.recursive, "find", "find /var/lib/sample -exec chown root {} +",
            not: "find /var/lib/sample -exec ls {} +"),
        postinst(
            OwnershipRule.improper, context: "\"chown root.root\" [postinst:3]", "chown root.root /var/lib/sample",
            not: "chown root:root /var/lib/sample.d"),
        postinst(
            OwnershipRule.dot, "in quotes", context: "\"$file.root [postinst:4]",
            "file=root\nchown \"$file.root\" /etc/sample.conf", not: "file=root\nchown \"$file:root\" /etc/sample.conf"),
        postinst(
            OwnershipRule.dot, context: "\"$owner\".root [postinst:4]",
            "owner=root\nchown \"$owner\".root /var/lib/sample",
            not: "owner=root\nchown \"$owner\":root /var/lib/sample.d"),
        postinst(
            TemporaryFileRule.insecure, context: "/tmp [postinst:3]", "ls > /tmp/sample.list",
            not: "list=$(mktemp -d /tmp/sample.XXXXXX)\nls /var/lib/tmp"),
        postinst(
            TemporaryFileRule.insecure, "in /var", context: "/var/tmp [postinst:3]", "ls > /var/tmp/sample.list",
            not: "ls /srv/tmp # /var/tmp/sample"),
        postinst(
            DeviceRule.mknod, context: "[postinst:3]", "mknod /etc/sample c 1 3", not: "mknod /etc/sample p -m 600"),
        postinst(
            DeviceRule.removes, context: "\"rm -f /dev/sample\" [postinst:3]", "rm -f /dev/sample",
            not: "rm -f /dev/shm/sample"),
        postinst(
            NetworkDatabaseRule.changes, context: nil, "ls > /etc/services", not: "ls > /etc/services.d.sample"),
        postinst(
            NetworkDatabaseRule.changes, "copy", "cp /usr/share/sample/table.csv /etc/protocols",
            not: "cp /etc/protocols /etc/sample"),
        postinst(
            StatOverrideRule.unconditional, context: "[postinst:3]",
            "dpkg-statoverride --add root adm 0640 /etc/sample",
            not: """
                if ! dpkg-statoverride --list /etc/sample; then
                    dpkg-statoverride --add root adm 0640 /etc/sample
                fi
                """),
        postinst(DpkgDatabaseRule.direct, context: "[postinst]", "ls /var/lib/dpkg/info", not: "ls /var/lib/sample"),
    ]

    static let programs: [TagCase] = [
        postinst(
            ProgramPathRule.path, context: "/usr/sbin/nginx (plain script) [postinst:3]", "/usr/sbin/nginx -t",
            not: "nginx -t\n/usr/share/sample/run\nls /usr/sbin/nginx"),
        postinst(
            ProgramPathRule.path, "tested", context: "/usr/sbin/nginx (in test syntax) [postinst:3]",
            "if [ -x /usr/sbin/nginx ]; then nginx -t; fi", not: "if command -v nginx; then nginx -t; fi"),
        postinst(
            ProgramPathRule.path, "in backquotes", context: "/usr/bin/id (in backticks) [postinst:3]",
            "name=`/usr/bin/id -n`\nls \"$name\"", not: "name=`id -n`\nls \"$name\""),
        postinst(
            QuestionRule.read, context: "[postinst:3]", "read answer", not: "ls /etc | while read -r line; do ls; done"),
        postinst(ProcessRule.killall, context: "[postinst:3]", "killall sample", not: "ls killall # killall"),
        postinst(LinkerCacheRule.ldconfig, context: "[postinst]", "ldconfig", not: "ls /etc # ldconfig"),
        postinst(
            AlternativesRule.sets, context: "\"update-alternatives --set\" [postinst:3]",
            "update-alternatives --set editor /usr/bin/sample",
            not: "update-alternatives --install /usr/bin/editor editor /usr/bin/sample 10"),
        TagCase(
            AlternativesRule.postrm, context: "\"update-alternatives --remove\" [postrm:3]",
            fires: { $0.addScript("postrm", "update-alternatives --remove editor /usr/bin/sample") },
            silent: { $0.addScript("prerm", "update-alternatives --remove editor /usr/bin/sample") }),
        TagCase(
            MaintscriptHelperRule.byHand, context: "\"dpkg-maintscript-helper\" [postinst:3]",
            fires: { package in
                for name in ["preinst", "postinst", "postrm"] {
                    package.addScript(name, "dpkg-maintscript-helper rm_conffile /etc/sample 1.1 -- \"$@\"")
                }
            },
            silent: { package in
                for name in ["preinst", "postinst", "postrm"] {
                    package.addScript(
                        name,
                        """
                        # Automatically added by dh_installdeb/13.11.4
                        dpkg-maintscript-helper rm_conffile /etc/sample 1.1 -- "$@"
                        # End automatically added section
                        """)
                }
            }),
        TagCase(
            HelperCallsCheck.missing, context: "rm_conffile [postrm]",
            fires: { package in
                for name in ["preinst", "postinst"] {
                    package.addScript(name, "dpkg-maintscript-helper rm_conffile /etc/sample 1.1 -- \"$@\"")
                }
            },
            silent: { package in
                for name in ["preinst", "postinst", "postrm"] {
                    package.addScript(name, "dpkg-maintscript-helper rm_conffile /etc/sample 1.1 -- \"$@\"")
                }
            }),
    ]

    private static let add = "dpkg-divert --package sample --add --rename /usr/share/sample/table.csv"
    private static let remove = "dpkg-divert --package sample --remove --rename /usr/share/sample/table.csv"

    static let diversions: [TagCase] = [
        TagCase(
            DiversionCheck.local, context: "[preinst:3]",
            fires: {
                $0.addScript("preinst", add + " --local")
                $0.addScript("postrm", remove)
            },
            silent: {
                $0.addScript("preinst", add)
                $0.addScript("postrm", remove)
            }),
        TagCase(
            DiversionCheck.orphaned, context: "usr/share/sample/table.csv [preinst:3]",
            fires: { $0.addScript("preinst", add) },
            silent: {
                $0.addScript("preinst", add)
                $0.addScript("postrm", remove)
            }),
        TagCase(
            DiversionCheck.unknownFile, context: "usr/share/sample/other.csv [preinst:3]",
            fires: {
                $0.addScript("preinst", add.replacing("table", with: "other"))
                $0.addScript("postrm", remove.replacing("table", with: "other"))
            },
            silent: {
                $0.addScript("preinst", "file=table\n" + add.replacing("table", with: "$file"))
                $0.addScript("postrm", remove)
            }),
        TagCase(
            DiversionCheck.unknownDiversion, context: "usr/share/sample/table.csv [postrm:3]",
            fires: { $0.addScript("postrm", remove) },
            silent: { $0.addScript("prerm", remove) }),
    ]
}
