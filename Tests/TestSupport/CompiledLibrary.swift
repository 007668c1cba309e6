import ExternalTools
public import SystemPackage

/// A shared library that is compiled for a test, with symbols and debugging sections. It brings `answer()`, which is 42.
public enum CompiledLibrary {
    /// Compiles it into `folder`.
    ///
    /// - Parameter options: what the compiler gets besides, such as `--target=aarch64-linux-gnu`.
    public static func write(to folder: TemporaryFolder, _ options: String...) async throws -> FilePath {
        let source = try folder.write(
            "answer.c", "static int half = 21;\nstatic int twice(int x) { return 2 * x; }\nint answer(void) { return twice(half); }\n")
        let library = folder.appending("answer.so")
        // clang comes with Swift; without the C library nothing of another machine is needed.
        let words = ["-g", "-O0", "-shared", "-fPIC", "-nostdlib", "-fuse-ld=lld"] + options
        _ = try await Tool(.named("clang"), words + ["-o", library.string, source.string]).run()
        return library
    }
}
