import ExternalTools
public import SystemPackage

/// A shared library that is compiled for a test, with symbols and debugging sections.
///
/// It brings `answer()`, which is 42.
public enum CompiledLibrary {
    private static let source = """
        static int half = 21;
        static int twice(int x) { return 2 * x; }
        int answer(void) { return twice(half); }

        """

    /// Compiles it.
    ///
    /// - Parameters:
    ///   - folder: where source and library are written.
    ///   - options: what the compiler gets besides, such as `--target=aarch64-linux-gnu`.
    /// - Returns: the library.
    /// - Throws: what the compiler has against it.
    public static func write(to folder: TemporaryFolder, _ options: String...) async throws -> FilePath {
        let source = try folder.write("answer.c", source)
        let library = folder.appending("answer.so")
        // clang comes with Swift; without the C library nothing of another machine is needed.
        let words = ["-g", "-O0", "-shared", "-fPIC", "-nostdlib", "-fuse-ld=lld"] + options
        _ = try await Tool(.named("clang"), words + ["-o", library.string, source.string]).run()
        return library
    }
}
