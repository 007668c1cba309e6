import BootTesting

/// Makes the code of an older package another one than the tested package's, whatever the application is.
///
/// Each module of the application has a mark at its end, and gunicorn's settings, which the service runs before all else,
/// watch every import: a process that holds a marked module and loads one without the mark mixes two versions. That
/// import fails, and with it the request, as it would where the two versions do not fit each other.
struct OlderCode {
    /// The folder of the application's modules.
    let backend: String
    /// gunicorn's settings.
    let configuration: String

    /// The lines of shell that change the unpacked package.
    var script: String {
        """
        find '.\(backend)' -type f -name '*.py' >DEBIAN/marked
        while read -r file; do printf '\\n\(Self.mark) = True\\n' >>"$file"; done <DEBIAN/marked
        rm DEBIAN/marked
        cat >>'.\(configuration)' <<'END'
        \(watch)
        END
        sed -i -e '\\,  \(backend.dropFirst())/.*\\.py$,d' -e '\\,  \(configuration.dropFirst())$,d' DEBIAN/md5sums
        """
    }

    private static let mark = "_vsdeb_older_"

    private var watch: String {
        """


        def _watch_imports():
            import importlib.machinery

            execute = importlib.machinery.SourceFileLoader.exec_module
            marks = set()

            def exec_module(loader, module):
                execute(loader, module)
                if loader.path.startswith("\(backend)/"):
                    marks.add("\(Self.mark)" in vars(module))
                    if marks == {True, False}:
                        raise ImportError(f"{loader.path} is of another version than what runs: it was imported late")

            importlib.machinery.SourceFileLoader.exec_module = exec_module


        _watch_imports()
        """
    }
}
