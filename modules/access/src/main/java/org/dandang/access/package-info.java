/**
 * Accounts, roles, scopes, sign-in, the audit log; checks {@code @Permits} on every use case.
 *
 * <p>Words: 账号 {@code Account} · 角色 {@code Role} · 授权 {@code Grant} · 授权范围 {@code Scope} · 密码
 * {@code Credential} · 登录 {@code SignIn} · 锁定 locked · 重置码 reset code · 令牌 {@code Token} · 三员 the
 * three administrators · 审计 {@code Audit} · 封存块 {@code AuditBlock} · 核验 {@code verify}.
 *
 * <p>Rules: an account belongs to one person for a time and is never given to another; the three
 * administrators are separate persons without business roles; the two reviewers are never one
 * person; nobody gives rights to the own person; a wrong password is answered like an unknown
 * account; the audit log takes new rows only, and its chain of blocks shows every edit and
 * deletion.
 */
package org.dandang.access;
