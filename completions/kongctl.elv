# Completes kongctl in elvish: kongctl itself says what may follow.

use str

set edit:completion:arg-completer[kongctl] = {|@words|
    var offered = [(try { e:kongctl __complete (- (count $words) 1) $@words 2>/dev/null | from-lines } catch { })]
    if (eq $offered [':files']) {
        edit:complete-filename $words[-1]
    } else {
        for line $offered {
            var word @phrase = (str:split "\t" $line)
            # What is not the end of a word gets no space after it.
            var space = ' '
            if (or (str:has-suffix $word '=') (str:has-suffix $word '.')) {
                set space = ''
            }
            edit:complex-candidate $word &code-suffix=$space &display=(str:join '  ' [$word $@phrase])
        }
    }
}
