<#-- To somebody who asked for a link to sign in. -->
<@mail.message subject="Your link to sign in">
  <@mail.line>Hello ${recipient},</@mail.line>
  <@mail.line>You asked to sign in. This link works once, for ten minutes.</@mail.line>
  <@mail.button to=signInLink>Sign in</@mail.button>
  <@mail.line>You did not ask for it? Do nothing: the link goes out by itself.</@mail.line>
</@mail.message>
