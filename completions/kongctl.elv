# Completion of kongctl for elvish. The candidates come from `kongctl __complete`.

use str

set edit:completion:arg-completer[kongctl] = {|@words|
    var candidates = [(try { e:kongctl __complete (- (count $words) 1) $@words 2>/dev/null | from-lines } catch { })]
    if (eq $candidates [':files']) {
        edit:complete-filename $words[-1]
    } else {
        for line $candidates {
            var word @description = (str:split "\t" $line)
            # No space after a candidate that has more to follow, such as `--flag=` or `/v3/`.
            var space = ' '
            if (or (str:has-suffix $word '=') (str:has-suffix $word '.') (str:has-suffix $word '/')) {
                set space = ''
            }
            edit:complex-candidate $word &code-suffix=$space &display=(str:join '  ' [$word $@description])
        }
    }
}
