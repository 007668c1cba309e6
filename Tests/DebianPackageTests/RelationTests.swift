import DebianPackage
import Testing

@Suite("A package relation")
struct RelationTests {
    @Test(
        "is written in dpkg's spacing, however it was read",
        arguments: [
            ("adduser", "adduser"), ("  adduser ", "adduser"), ("python3:any", "python3:any"),
            ("python3 (>= 3.11~)", "python3 (>= 3.11~)"), ("python3(>=3.11~)", "python3 (>= 3.11~)"),
            ("python3:any ( << 3.14~ )", "python3:any (<< 3.14~)"), ("a1 | b2 (= 1:2-3)|c3", "a1 | b2 (= 1:2-3) | c3"),
            ("nginx [amd64  arm64]", "nginx [amd64 arm64]"), ("nginx (>> 1) [!armhf]", "nginx (>> 1) [!armhf]"),
            ("libc6:amd64 (<= 3)", "libc6:amd64 (<= 3)"),
        ])
    func reads(text: String, written: String) throws {
        #expect(try Relation(text).description == written)
        #expect(try Relation(written) == Relation(text))
    }

    @Test(
        "is refused where dpkg refuses, warns or misreads",
        arguments: [
            ("python3 >= 3.11", "the version does not stand in parentheses", "write “python3 (>= 3.11)”"),
            ("python3>=3.11", "the version does not stand in parentheses", "write “python3 (>= 3.11)”"),
            ("python3==3.11", "the version does not stand in parentheses", "write “python3 (= 3.11)”"),
            ("python3 > 3.11", "the version does not stand in parentheses", "write “python3 (>> 3.11)”"),
            ("ab (> 1)", "the operator “>” is obsolete and dpkg reads it as “>=”", "write “ab (>= 1)”"),
            ("ab (< 1)", "the operator “<” is obsolete and dpkg reads it as “<=”", "write “ab (<= 1)”"),
            ("ab (1)", "the version has no operator", "write “ab (= 1)”"),
            ("ab (== 1)", "“==” is no operator", "write “ab (= 1)”"),
            ("ab (=> 1)", "“=>” is no operator", "write “ab (>= 1)”"),
            ("ab (>= 1", "the parenthesis is not closed", "write “ab (>= 1.0)”"),
            ("ab (>= abc)", "“abc” is not a version: the upstream part does not begin with a digit", "write one"),
            ("ab (= 1) (= 2)", "“(= 2)” after “ab” cannot be read", "write “ab”"),
            ("ab (= 1) >= 2", "“>= 2” after “ab” cannot be read", "write “ab”"),
            ("ab :any", "“:any” after “ab” cannot be read", "write “ab”"),
            ("ab:foo", "“:foo” is no architecture qualifier", "write “:any”"),
            ("ab:all", "“:all” is no architecture qualifier", "write “:any”"),
            ("ab, cd", "it holds a comma", "write each relation as an item of its own"),
            ("", "a package name is missing", "write one such as “adduser”"),
            ("ab |", "a package name is missing", "write one such as “adduser”"),
            ("| ab", "a package name is missing", "write one such as “adduser”"),
            ("Ab_c", "“Ab_c” is not a package name: it does not begin with", "write “ab-c”"),
            ("ab [amd46]", "“amd46” in the brackets is no architecture", "write such as “[amd64 arm64]”"),
            ("ab [all]", "“all” in the brackets is no architecture", "write such as “[amd64 arm64]”"),
            ("ab [amd64 !arm64]", "the brackets mix wanted and excluded architectures", "write such as"),
            ("ab []", "the brackets are empty", "write such as"),
            ("ab [amd64", "the bracket is not closed", "write such as"),
            ("ab <!nocheck>", "build profiles have no place in a binary package", "leave “<!nocheck>” out"),
        ])
    func refuses(text: String, problem: String, remedy: String) {
        let error = #expect(throws: PackageSyntaxError.self) { try Relation(text) }
        #expect(
            error?.problem.hasPrefix("“\(text)” is not a package relation: \(problem)") == true,
            "\(error?.problem ?? "")")
        #expect(error?.remedy.hasPrefix(remedy) == true, "\(error?.remedy ?? "")")
    }

    @Test(
        "is reduced to what one architecture's control file may hold",
        arguments: [
            ("ab", Architecture.amd64, "ab"), ("ab [amd64]", .amd64, "ab"), ("ab [amd64]", .arm64, nil),
            ("ab [!amd64]", .amd64, nil), ("ab [!amd64]", .arm64, "ab"), ("ab [!amd64 !arm64]", .arm64, nil),
            ("ab (>= 1) [arm64] | cd", .arm64, "ab (>= 1) | cd"), ("ab [arm64] | cd", .amd64, "cd"),
            ("ab [linux-any]", .amd64, "ab"), ("ab [any-arm64]", .amd64, nil),
        ] as [(String, Architecture, String?)])
    func reduces(text: String, architecture: Architecture, left: String?) throws {
        #expect(try Relation(text).reduced(to: architecture)?.description == left)
    }

    @Test("can be made of its parts")
    func parts() throws {
        let relation = Relation(try PackageName("python3"), .laterOrEqual, try DebianVersion("3.11~"))
        #expect(relation.description == "python3 (>= 3.11~)")
    }
}
