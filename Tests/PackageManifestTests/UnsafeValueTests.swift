import Testing

@Suite("A value that would break a generated file")
struct UnsafeValueTests {
    @Test("is refused", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "module: server:app",
            "module: server:app\n  prefix: /opt/library desk",
            "10:11: application.prefix: “/opt/library desk”: it holds a space | write letters, digits, “/”, “.”, “_”, “+”, “@”, “~”, “-” only"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  prefix: opt/desk",
            "10:11: application.prefix: “opt/desk”: it is not absolute | begin it with “/”"),
        .replacing(
            "module: server:app",
            "module: server:app\n  prefix: /opt",
            "10:11: application.prefix: “/opt”: it is not below /opt, /srv or /usr/lib | write a folder of its own such as “/opt/name”"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  prefix: /usr/share/desk",
            "10:11: application.prefix: “/usr/share/desk”: it is not below /opt, /srv or /usr/lib | write a folder of its own such as “/opt/name”"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  prefix: /opt//desk/../x/",
            "10:11: application.prefix: “/opt//desk/../x/”: it is not in normal form | write “/opt/x”: no “//”, “.”, “..”, and no “/” at the end"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  prefix: /opt/100%",
            "10:11: application.prefix: “/opt/100%”: it holds the character “%” | write letters, digits, “/”, “.”, “_”, “+”, “@”, “~”, “-” only"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  prefix: '/opt/$HOME'",
            "10:11: application.prefix: “/opt/$HOME”: it holds the character “$” | write letters, digits, “/”, “.”, “_”, “+”, “@”, “~”, “-” only"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  prefix: \"/opt/a\\nb\"",
            "10:11: application.prefix: “/opt/a…”: it holds a line break | write letters, digits, “/”, “.”, “_”, “+”, “@”, “~”, “-” only"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  user: desk user",
            "10:9: application.user: “desk user”: it holds a space | write a-z, 0-9, “_”, “-”, a letter first"),
        .replacing(
            "module: server:app",
            "module: server:app\n  user: Desk",
            "10:9: application.user: “Desk”: adduser refuses it | write at most 32 of a-z, 0-9, “_”, “-”, a letter first"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  user: 9desk",
            "10:9: application.user: “9desk”: adduser refuses it | write at most 32 of a-z, 0-9, “_”, “-”, a letter first"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  user: root",
            "10:9: application.user: “root”: root owns the application's files | name a user of its own"),
        .replacing(
            "module: server:app",
            "module: server:app\n  user: desk'",
            "10:9: application.user: “desk'”: it holds the character “'” | write a-z, 0-9, “_”, “-”, a letter first"),
        .replacing(
            "module: server:app",
            "module: server",
            "9:11: application.module: “server”: it is not of the form module:attribute | write such as “server:app”"),
        .replacing(
            "module: server:app",
            "module: \"server:app()\"",
            "9:11: application.module: “server:app()”: it holds the character “(” | write such as “server:app”"),
        .replacing(
            "module: server:app",
            "module: server.py:app.1",
            "9:11: application.module: “server.py:app.1”: it is not of the form module:attribute | write such as “server:app”"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  title: Bob's \"desk\"",
            "10:10: application.title: “Bob's \"desk\"”: it holds the character “'” | leave it out: the text stands in units and scripts"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  title: 100% books",
            "10:10: application.title: “100% books”: it holds the character “%” | leave it out: the text stands in units and scripts"
        ),
        .replacing(
            "module: server:app",
            "module: server:app\n  title: \"two\\nlines\"",
            "10:10: application.title: “two…”: it holds a line break | write one line of text"),
        .replacing(
            "module: server:app",
            "module: server:app\n  exclude: [/abs, ../up, a//b]",
            "10:13: application.exclude: “/abs”: it is no path below the folder | write such as “tests” or “docs/*.md”",
            "10:19: application.exclude: “../up”: it is no path below the folder | write such as “tests” or “docs/*.md”",
            "10:26: application.exclude: “a//b”: it is no path below the folder | write such as “tests” or “docs/*.md”"),
        .adding(
            "gunicorn:\n  bind: \"127.0.0.1:8000 \"\n",
            "15:9: gunicorn.bind: “127.0.0.1:8000 ”: it holds a space | write such as “127.0.0.1:8000”"),
        .adding(
            "gunicorn:\n  bind: \"unix:/run/x.sock\"\n",
            "15:9: gunicorn.bind: “unix:/run/x.sock”: it holds the character “/” | write such as “127.0.0.1:8000”"),
        .adding(
            "gunicorn:\n  bind: 127.0.0.1:70000\n",
            "15:9: gunicorn.bind: “127.0.0.1:70000”: it is not of the form host:port | write such as “127.0.0.1:8000” or “[::1]:8000”"
        ),
        .adding(
            "gunicorn:\n  bind: ::1:8000\n",
            "15:9: gunicorn.bind: “::1:8000”: it is not of the form host:port | write such as “127.0.0.1:8000” or “[::1]:8000”"
        ),
        .adding(
            "gunicorn:\n  worker-class: a;b\n",
            "15:17: gunicorn.worker-class: “a;b”: it holds the character “;” | write such as “package.Class”"),
        .adding(
            "gunicorn:\n  workers: 0\n",
            "15:12: gunicorn.workers: 0 is out of bounds | write a whole number from 1 to 1024"),
        .adding(
            "gunicorn:\n  workers: 99999999999999999999\n",
            "15:12: gunicorn.workers: found the number 99999999999999999999, wanted whole number from 1 to 1024 | write such as “workers: 8”"
        ),
        .adding(
            "gunicorn:\n  timeout: -1\n",
            "15:12: gunicorn.timeout: found the number -1, wanted whole number from 0 to 86400 | write such as “timeout: 120”"
        ),
        .adding(
            "systemd:\n  after: [network, 'a b.service', '%i.service']\n",
            "15:11: systemd.after: “network”: it names no kind of unit | write such as “network.target” or “postgresql.service”",
            "15:20: systemd.after: “a b.service”: it holds a space | write such as “network.target”",
            "15:35: systemd.after: “%i.service”: it holds the character “%” | write such as “network.target”"),
        .adding(
            "systemd:\n  documentation: [README, 'https://x/%20']\n",
            "15:19: systemd.documentation: “README”: it is no address of documentation | write such as “https://example.org/” (no spaces, quotes, “%”, “$”)",
            "15:27: systemd.documentation: “https://x/%20”: it holds the character “%” | write such as “https://example.org/” (no spaces, quotes, “%”, “$”)"
        ),
        .adding(
            "systemd:\n  memory-max: lots\n",
            "15:15: systemd.memory-max: “lots”: it is no limit of memory | write such as “512M”, “2G”, “50%” or “infinity”"
        ),
        .adding(
            "systemd:\n  environment: {1A: x, PATH: /bin, OK: \"a\\nb\"}\n",
            "15:17: systemd.environment: “1A” is no name of a variable | write letters, digits and “_”, no digit first",
            "15:24: systemd.environment: the unit sets PATH itself | leave it out",
            "15:40: systemd.environment.OK: “a…”: it holds a line break | write one line of text"),
        .adding(
            "nginx:\n  server-name: a;b\n",
            "15:16: nginx.server-name: “a;b”: it holds the character “;” | write such as “example.org”"),
        .adding(
            "nginx:\n  proxy: [api, '/a b', '/x{}']\n",
            "15:11: nginx.proxy: “api”: it does not begin with “/” | write such as “/api/health”",
            "15:16: nginx.proxy: “/a b”: it holds a space | write such as “/api/health”",
            "15:24: nginx.proxy: “/x{}”: it holds the character “{” | write such as “/api/health”"),
        .adding(
            "nginx:\n  client-max-body-size: 10 MB\n",
            "15:25: nginx.client-max-body-size: “10 MB”: it holds a space | write such as “10m”"),
        .adding(
            "nginx:\n  listen: 70000\n",
            "15:11: nginx.listen: 70000 is out of bounds | write a whole number from 1 to 65535"),
        .adding(
            "nginx:\n  proxy: []\n",
            "15:10: nginx.proxy: the list is empty | write such as “proxy: [/api/, /docs]”"),
        .adding(
            "health:\n  path: health\n",
            "15:9: health.path: “health”: it does not begin with “/” | write such as “/api/health”"),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  homepage: example.org",
            "8:13: package.homepage: “example.org”: it is no web address | write such as “https://example.org/” (no spaces, quotes, “%”, “$”)"
        ),
        .adding(
            "files:\n  - source: packaging/motd\n    destination: usr/x\n    mode: 0644\n    owner: \"a b\"\n",
            "16:18: files.destination: “usr/x”: it is not absolute | begin it with “/”",
            "17:11: files.mode: found the number 0644, wanted mode in octal, in quotes | write \"0644\" in quotes",
            "18:12: files.owner: “a b”: it holds a space | write a-z, 0-9, “_”, “-”, a letter first"),
        .adding(
            "files:\n  - source: packaging/motd\n    destination: /usr/local/x\n    mode: \"0666\"\n",
            "16:18: files.destination: “/usr/local/x”: a package may bring nothing below /usr/local | write a path below /usr, /etc, /opt or /var",
            "17:11: files.mode: “0666”: it lets everyone write | write such as \"0644\" or \"0755\""),
        .adding(
            "files:\n  - source: packaging/motd\n    destination: /bin/x\n    mode: \"rw\"\n",
            "16:18: files.destination: “/bin/x”: /bin is a link to /usr/bin | write “/usr/bin/x”",
            "17:11: files.mode: “rw”: it is not three or four octal digits | write such as \"0644\""),
        .adding(
            "frontend:\n  folder: frontend\n  index: ../x\nnginx:\n",
            "16:10: frontend.index: “../x”: it leaves the folder | write a path below the folder"),
    ]
}
