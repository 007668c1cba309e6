import DebianPackage
import Testing

@Suite("An architecture")
struct ArchitectureTests {
    @Test(
        "knows its triplet and its ELF machine",
        arguments: [
            (Architecture.amd64, "x86_64-linux-gnu", 62), (.arm64, "aarch64-linux-gnu", 183),
            (.armhf, "arm-linux-gnueabihf", 40), (.i386, "i386-linux-gnu", 3), (.s390x, "s390x-linux-gnu", 22),
            (.riscv64, "riscv64-linux-gnu", 243), (.all, nil, nil),
        ] as [(Architecture, String?, UInt16?)])
    func machine(architecture: Architecture, triplet: String?, number: UInt16?) {
        #expect(architecture.multiarchTriplet == triplet)
        #expect(architecture.elfMachine == number)
    }

    @Test("is read by Debian's name of it", arguments: Architecture.allCases)
    func reads(architecture: Architecture) throws {
        #expect(try Architecture(parsing: architecture.description) == architecture)
    }

    @Test("is refused by any other name", arguments: ["amd46", "x86_64", "AMD64", "any", "", "arm64v8.0"])
    func refuses(text: String) {
        let error = #expect(throws: PackageSyntaxError.self) { try Architecture(parsing: text) }
        #expect(error?.problem == "“\(text)” is not a Debian architecture: there is none of that name")
        #expect(error?.remedy.contains("all, amd64, arm64") == true)
    }
}
