import ExternalTools
import SystemPackage
import TestSupport

/// A small package of a service, with the shape that vsdeb gives all of them and a dependency from Debian.
struct PackageFixture {
    let folder: TemporaryFolder
    /// Lines of the unit's `[Service]`; a test takes some away.
    var service = """
        User=daemon
        WorkingDirectory=/opt/tiny/backend
        EnvironmentFile=-/etc/default/tiny
        ExecStart=/opt/tiny/venv/bin/gunicorn --config /opt/tiny/config/gunicorn.conf.py server:app
        """

    /// Builds tiny_1_all.deb with dpkg-deb and returns its path.
    func build() async throws -> FilePath {
        try folder.write(
            "tree/DEBIAN/control",
            """
            Package: tiny
            Version: 1
            Architecture: all
            Maintainer: A Tester <tester@example.org>
            Depends: hello (>= 2.0), base-files
            Recommends: time
            Description: package for tests
             It holds nothing of use.

            """)
        try folder.write("tree/usr/lib/systemd/system/tiny.service", "[Service]\n\(service)\n")
        try folder.write("tree/usr/lib/systemd/system/tiny.socket", "[Socket]\nListenStream=127.0.0.1:8123\n")
        try folder.write(
            "tree/opt/tiny/config/gunicorn.conf.py",
            "accesslog = \"/var/log/tiny/access.log\"\nerrorlog = \"/var/log/tiny/error.log\"\n"
                + "pidfile = \"/var/log/tiny/pid\"\n")
        try folder.write("tree/opt/tiny/bin/wait-healthy", "URL = \"http://127.0.0.1:8123/up/health\"\n")
        try folder.write(
            "tree/etc/nginx/sites-available/tiny", "server {\n    listen 8080;\n    root /opt/tiny/build;\n}\n")
        let file = folder.appending("tiny_1_all.deb")
        _ = try await Tool(
            .named("dpkg-deb"), ["--root-owner-group", "--build", folder.appending("tree").string, file.string]
        ).run()
        return file
    }
}
