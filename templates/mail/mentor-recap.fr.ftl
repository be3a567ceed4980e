<#-- À l’expert, le lundi : sa semaine. -->
<@mail.message subject="Votre semaine avec les boutiques">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <#if sessions?has_content>
  <@mail.line>Cette semaine :</@mail.line>
  <@mail.facts><#list sessions as session><@mail.fact name="Séance">${session}</@mail.fact></#list></@mail.facts>
  </#if>
  <#if toNote??><@mail.line>À noter : ${toNote}. Trente secondes suffisent.</@mail.line></#if>
  <#if toAnswer??><@mail.line>Votre réponse est attendue pour : ${toAnswer}.</@mail.line></#if>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
</@mail.message>
