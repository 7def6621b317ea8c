### What Arabic says of itself, for as long as the survey has no Arabic.

language-name = العربية
language-dir = rtl
language-status = unchecked
language-formats = ar
