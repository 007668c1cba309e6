import Testing

@testable import BootTesting

@Suite struct ImageRecipeTests {
    @Test func anotherRecipeHasAnotherKey() {
        let recipes = [
            ImageRecipe(.bookworm), ImageRecipe(.trixie), ImageRecipe(.trixie, .installed(["nginx"])),
            ImageRecipe(.trixie, .downloaded(["nginx"])), ImageRecipe(.trixie, .downloaded(["nginx", "adduser"])),
        ]
        #expect(Set(recipes.map(\.key)).count == recipes.count)
    }

    @Test func theKeyIsTheSameInEveryRunAndAFileName() {
        let key = ImageRecipe(.bookworm, .downloaded(["python3 (>= 3.11~)"])).key
        #expect(key == ImageRecipe(.bookworm, .downloaded(["python3 (>= 3.11~)"])).key)
        #expect(key.wholeMatch(of: /bookworm-[0-9a-f]{16}/) != nil)
    }
}
